"""`dataforseo run`: ask about a long list of targets in many calls."""
