"""Answers to measure with: made up from a seed, in the shapes that the API answers in."""
