"""The commands that are no operations, one a module, each loaded when it is called."""
