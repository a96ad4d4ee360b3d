"""Send one call and read its answer: session, prices and budget, retries, the meaning of an answer."""
