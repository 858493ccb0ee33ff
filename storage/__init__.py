"""What one person keeps on their own machine. Knows neither Qt nor Markdown."""
