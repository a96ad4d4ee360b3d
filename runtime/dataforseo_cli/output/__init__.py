"""How rows reach the reader: as a table, or as json, jsonl, csv or parquet."""
