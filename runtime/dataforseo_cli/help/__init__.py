"""The help pages of operations: fields, columns and an example."""
