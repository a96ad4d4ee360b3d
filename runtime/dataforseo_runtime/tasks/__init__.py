"""Task families: posting any number of tasks, waiting for them, and giving what they bring as it comes."""
