# From spec/ by `make generate`; do not edit.
"""Rules that a field has in many requests, besides its type."""
