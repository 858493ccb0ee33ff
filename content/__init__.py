"""What a guide says: a folder of Markdown as pages, parties, services and relationships.

Knows neither Qt nor what a person keeps.
"""
