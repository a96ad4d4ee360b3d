"""The `dataforseo` command, and the demo."""
