"""Bytes out and bytes back, in a thread or an event loop, within the limits of the account."""
