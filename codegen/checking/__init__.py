"""Find what the schema cannot see: facts that contradict each other, and names used twice."""
