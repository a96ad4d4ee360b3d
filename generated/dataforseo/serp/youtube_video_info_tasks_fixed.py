# From spec/serp/youtube/video_info/tasks_fixed.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/video_info/tasks_fixed"""

from dataforseo.types.ready_tasks import FixedSerpTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class YoutubeVideoInfoTasksFixedRequest(Request):
    """List the YouTube video tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_info/tasks_fixed/
    """


ENDPOINT: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/video_info/tasks_fixed",
    operation="youtube_video_info_tasks_fixed",
    kind="tasks_fixed",
    request=YoutubeVideoInfoTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
