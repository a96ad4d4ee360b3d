"""`dataforseo SECTION OPERATION`: one command for each operation."""
