"""From the bytes of an answer to objects, with nothing lost when they do not fit."""
