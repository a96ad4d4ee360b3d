"""What a call says: request classes and their rules, the facts of endpoints, options and credentials."""
