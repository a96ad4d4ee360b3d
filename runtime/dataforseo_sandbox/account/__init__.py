"""The state of the one account that a sandbox serves."""
