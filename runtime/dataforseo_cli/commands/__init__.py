"""One module for each command that is not an operation; imported when the command is called."""
