"""The tests in live/ use the snapshot's own `dataforseo`, so they run in a process of their own."""

import os

collect_ignore = [] if os.environ.get("SNAPSHOT_IS_IMPORTED") else ["live"]
