# From spec/serp/youtube/video_subtitles/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/youtube/video_subtitles/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_youtube_video_subtitles import YoutubeSubtitles, YoutubeVideoSubtitlesResult
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class YoutubeVideoSubtitlesLiveAdvancedRequest(Request):
    """Run one YouTube subtitles request and give its result at once.

    Args:
        video_id: Identifier of the video, from its address or from a YouTube search.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        subtitles_language: Language of the original subtitles; video_info lists those that exist.
        subtitles_translate_language: Language to translate the subtitles into.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.006 USD a task, as of 2026-07-01 (charge). Rows: YoutubeSubtitles.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/live/advanced/
    """

    video_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    subtitles_language: Maybe[str] = UNSET
    subtitles_translate_language: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


YOUTUBE_VIDEO_SUBTITLES_LIVE_ADVANCED: Endpoint[YoutubeVideoSubtitlesResult, YoutubeSubtitles] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/video_subtitles/live/advanced",
    operation="youtube_video_subtitles_live_advanced",
    kind="live",
    request=YoutubeVideoSubtitlesLiveAdvancedRequest,
    result=YoutubeVideoSubtitlesResult,
    rows="items",
    billing=Billing(model="per task", request=0.006, since="2026-07-01"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class YoutubeVideoSubtitlesTaskGetAdvancedRequest(Request):
    """Collect the result of one YouTube subtitles task.

    `.post_and_wait([...])` posts tasks with `youtube_video_subtitles_task_post`, waits, and yields each
    result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: YoutubeSubtitles.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/task_get/advanced/
    """

    id: str


YOUTUBE_VIDEO_SUBTITLES_TASK_GET_ADVANCED: Endpoint[YoutubeVideoSubtitlesResult, YoutubeSubtitles] = Endpoint(
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
)


class YoutubeVideoSubtitlesTaskPostRequest(Request):
    """Post YouTube subtitles tasks.

    `youtube_video_subtitles_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects
    them in one call.

    Args:
        video_id: Identifier of the video, from its address or from a YouTube search.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        subtitles_language: Language of the original subtitles; video_info lists those that exist.
        subtitles_translate_language: Language to translate the subtitles into.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.0018 USD a task, as of 2026-07-28 (three times the account list, as a charge of the live call
    was). Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/task_post/
    """

    video_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    subtitles_language: Maybe[str] = UNSET
    subtitles_translate_language: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


YOUTUBE_VIDEO_SUBTITLES_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/video_subtitles/task_post",
    operation="youtube_video_subtitles_task_post",
    kind="task_post",
    request=YoutubeVideoSubtitlesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0018,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class YoutubeVideoSubtitlesTasksFixedRequest(Request):
    """List the YouTube subtitles tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/tasks_fixed/
    """


YOUTUBE_VIDEO_SUBTITLES_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/video_subtitles/tasks_fixed",
    operation="youtube_video_subtitles_tasks_fixed",
    kind="tasks_fixed",
    request=YoutubeVideoSubtitlesTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class YoutubeVideoSubtitlesTasksReadyRequest(Request):
    """List the finished YouTube subtitles tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/tasks_ready/
    """


YOUTUBE_VIDEO_SUBTITLES_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/video_subtitles/tasks_ready",
    operation="youtube_video_subtitles_tasks_ready",
    kind="tasks_ready",
    request=YoutubeVideoSubtitlesTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
