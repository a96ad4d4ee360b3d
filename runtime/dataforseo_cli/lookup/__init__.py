"""Find operations by name, and suggest names for misspelt ones."""
