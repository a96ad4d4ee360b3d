"""Jobs: a list too long for one call is split into many, and kept on disk so that nothing is paid twice.

    job = client.run(client.backlinks.bulk_backlinks_live, "domains.txt", job="counts.job", budget=10)
    for row in job.rows:
        print(row.target, row.backlinks)

With an AsyncClient, `await client.run(...)` returns an AsyncJob; close it with `await job.aclose()` or
`async with`.

The file records that a call is about to be sent, and later its whole answer. If the process dies in between,
the next run looks the call up in the account's log by its tag. A call that was never executed is sent again.
A call that was executed has been paid for, and its answer is gone: the call is listed as lost, and sent again
only with `repay=True`.
"""

from dataforseo_runtime.jobs.async_job import AsyncJob
from dataforseo_runtime.jobs.job import Job
from dataforseo_runtime.jobs.records import Estimate, Failure, Progress
from dataforseo_runtime.jobs.targets import cleaned, read_targets

__all__ = ["AsyncJob", "Estimate", "Failure", "Job", "Progress", "cleaned", "read_targets"]
