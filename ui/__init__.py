"""The window, and the words that a person reads."""
