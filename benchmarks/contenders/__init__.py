"""The programs that are timed, each run by the interpreter of its own environment."""
