# From spec/ by `make generate`; do not edit.
"""Fields that many requests have: the type of each, and the rules that it does not say."""
