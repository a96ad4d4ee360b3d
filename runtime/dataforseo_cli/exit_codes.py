"""Exit statuses of the command; 0 means success."""

FAILURE, USAGE, INTERRUPTED = 1, 2, 130
