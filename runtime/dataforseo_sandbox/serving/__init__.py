"""The listening socket and its connections: reads requests, sends answers."""
