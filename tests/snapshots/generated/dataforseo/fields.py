# From spec/ by `make generate`; do not edit.
"""Rules that fields have in many requests, beside what their types say."""
