"""Forms for what a page's header says: questions in words, for those who would not write YAML."""
