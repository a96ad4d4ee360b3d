"""The version of the distribution, written here alone."""

__version__ = "0.1.0"
