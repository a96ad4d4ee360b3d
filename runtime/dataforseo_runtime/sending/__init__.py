"""One call from request to answer: the session, prices and budget, retries, and what an answer means."""
