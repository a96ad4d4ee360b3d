# From spec/serp/youtube/video_subtitles/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/video_subtitles/task_get/advanced/{id}"""

from dataforseo.types.serp_youtube_video_subtitles import YoutubeSubtitles, YoutubeVideoSubtitlesResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = [
    "ENDPOINT",
    "YoutubeVideoSubtitlesTaskGetAdvancedRequest",
    "youtube_video_subtitles_task_get_advanced",
]


@request
class YoutubeVideoSubtitlesTaskGetAdvancedRequest(Request):
    """What `youtube_video_subtitles_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[YoutubeVideoSubtitlesResult, YoutubeSubtitles] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/video_subtitles/task_get/advanced/{id}",
    operation="youtube_video_subtitles_task_get_advanced",
    kind="task_get",
    request=YoutubeVideoSubtitlesTaskGetAdvancedRequest,
    result=YoutubeVideoSubtitlesResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="youtube_video_subtitles_task_post", ready="youtube_video_subtitles_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/task_get/advanced/",
)


def youtube_video_subtitles_task_get_advanced(
    *,
    id: str,
) -> Call[YoutubeVideoSubtitlesResult, YoutubeSubtitles]:
    """Collect the result of one YouTube subtitles task.

    `.post_and_wait([...])` posts tasks with `youtube_video_subtitles_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: YoutubeSubtitles.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/task_get/advanced/
    """
    return Call(ENDPOINT, [YoutubeVideoSubtitlesTaskGetAdvancedRequest(id=id)])
