"""The hand-written core of the `dataforseo` package: it knows the API's habits and no endpoint of it."""
