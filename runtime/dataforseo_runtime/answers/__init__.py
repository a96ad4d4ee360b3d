"""Reading answers: models, the fast and the lenient reader, `Response` and drift."""
