"""Turn spec/ into generated/dataforseo/, and documentation pages into spec/.

The modules are the steps of the pipeline, in this order: load, validate, model, resolve, check, views, render,
write; names and literals make all code. `transcribe` goes the other way, from a documentation page to a spec file.
"""
