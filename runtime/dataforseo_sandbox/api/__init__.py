"""How the API writes paths, codes, envelopes and task data, and which endpoints it has."""
