"""Answers made up from a seed: any response class of the generated package, filled with plausible values."""
