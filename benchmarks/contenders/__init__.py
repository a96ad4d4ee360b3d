"""The timed programs. Each runs in the environment of its client."""
