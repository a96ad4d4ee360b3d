"""Errors, attempts, status codes, clocks, and support for forked processes."""
