"""From the bytes of an answer to objects: models, the fast and the lenient reader, responses and drift."""
