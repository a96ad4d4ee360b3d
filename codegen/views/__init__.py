"""Decide everything that the templates print, as `Code`."""
