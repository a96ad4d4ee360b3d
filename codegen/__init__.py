"""Turn spec/ into generated/dataforseo/, and documentation pages into spec/.

The modules are the steps of the pipeline, in this order: load, model, resolve, names, literals,
render, write. `transcribe` goes the other way, from a documentation page to a spec file.
"""
