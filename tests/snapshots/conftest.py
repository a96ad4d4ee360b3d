"""The tests in live/ import the snapshot's `dataforseo`, so they run in a separate process."""

import os

collect_ignore = [] if os.environ.get("SNAPSHOT_IS_IMPORTED") else ["live"]
