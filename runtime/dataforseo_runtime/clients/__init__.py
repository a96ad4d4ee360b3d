"""Client and AsyncClient, their sections and operations."""
