"""Compare speed, memory and size with the vendor's own client: `make bench`."""
