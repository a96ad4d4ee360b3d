"""Turn flags, JSON and files into checked requests."""
