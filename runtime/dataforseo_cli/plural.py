"""How many there are of something, in words."""


def counted(count: int, noun: str) -> str:
    """Write `1 row`, `2 rows`, `1,000 rows`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
