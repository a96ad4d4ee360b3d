# From codegen/templates/dataforseo/types/__init__.py by `make generate`; do not edit.
"""Classes that several endpoints share."""
