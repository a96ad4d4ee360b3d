"""Answers to measure with, made up from a seed in the shapes of the API."""
