"""Turn spec/ into generated/dataforseo/, and documentation pages into spec/.

The folders are the steps of the pipeline, in this order: reading, resolving, checking, views, writing.
`python` makes all code. `transcribe` writes spec files from pages, `drift` compares the two.
"""
