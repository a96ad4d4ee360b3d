"""Shapes that several endpoints share."""
