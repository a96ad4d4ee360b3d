"""Speed, memory and size beside the vendor's own client: `make bench`."""
