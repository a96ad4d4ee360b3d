"""Task identifiers in the server's form: `MMDDhhmm-account-function-0000-twelve hex digits`.

They look like UUIDs but have the variant digit 0. The first eight digits are the time in the server's
time zone, UTC+2.
"""

from __future__ import annotations

import hashlib
import itertools
from datetime import datetime, timedelta, timezone

SERVER_ZONE = timezone(timedelta(hours=2))
ACCOUNT = "1535"
# The identifier of the vendor's sample task. Its answer holds every item type.
SAMPLE = "00000000-0000-0000-0000-000000000000"


class TaskIds:
    """Makes task identifiers. Apart from the time in them, they depend on the seed alone."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._count = itertools.count(1)

    def next(self, path: str, moment: datetime) -> str:
        """Make the identifier of a task that was posted to `path` at `moment`."""
        function = int(hashlib.blake2b(path.encode(), digest_size=4).hexdigest(), 16) % 1000
        rest = hashlib.blake2b(f"{self._seed}|{next(self._count)}".encode(), digest_size=6).hexdigest()
        return f"{moment.astimezone(SERVER_ZONE):%m%d%H%M}-{ACCOUNT}-{function:04}-0000-{rest}"
