"""Bind operations to a client; paging, batching, and the search for lost calls."""
