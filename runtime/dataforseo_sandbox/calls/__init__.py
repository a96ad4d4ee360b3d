"""One call without HTTP: login, body, checks, price and log."""
