"""Write rows, messages and errors."""
