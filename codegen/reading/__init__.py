"""Read spec/ file by file: YAML, checked against the schema, as typed values."""
