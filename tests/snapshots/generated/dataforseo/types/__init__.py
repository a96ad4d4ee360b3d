# From spec/types/ by `make generate`; do not edit.
"""Shapes that several endpoints share."""
