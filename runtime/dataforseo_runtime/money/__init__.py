"""What a call may cost: one exchange from its place in the queue to its answer, never paid for twice."""
