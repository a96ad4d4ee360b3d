"""Request classes and their rules, endpoint facts, options and credentials."""
