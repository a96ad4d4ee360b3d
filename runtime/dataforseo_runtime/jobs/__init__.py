"""Jobs: a list too long for one call, spread over many, kept on disk so that nothing is paid twice.

    job = client.run(client.backlinks.bulk_backlinks_live, "domains.txt", job="counts.job", budget=10)
    for row in job.rows:
        print(row.target, row.backlinks)

With an AsyncClient, `await client.run(...)` gives an AsyncJob, which is closed by `await job.aclose()` or
`async with`.

Every step is on disk before the next one is taken: that a call is about to be sent, then its answer,
whole. A process that dies leaves calls of which only the first is known; the next run looks them up
in the account's log by their tags. Those that were never executed are sent again. Those that were
executed have been paid for, and their answers are gone; they are listed, and asked for again only
when the caller says so.
"""

from dataforseo_runtime.jobs.async_job import AsyncJob
from dataforseo_runtime.jobs.job import Job
from dataforseo_runtime.jobs.records import Estimate, Failure, Progress
from dataforseo_runtime.jobs.targets import cleaned, read_targets

__all__ = ["AsyncJob", "Estimate", "Failure", "Job", "Progress", "cleaned", "read_targets"]
