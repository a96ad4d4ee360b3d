"""Send one call and read its answer: session, budget, retries, the meaning of an answer."""
