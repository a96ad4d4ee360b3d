"""Rows as tables: Arrow, data frames, Parquet and flat records."""
