"""Fill the templates, format the result and write it to disk."""
