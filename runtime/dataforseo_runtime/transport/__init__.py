"""Send HTTP requests in a thread or an event loop, within the limits of the account."""
