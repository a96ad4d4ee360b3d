# From spec/keywords_data/bing/audience_estimation/task_post.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/audience_estimation/task_post"""

from collections.abc import Sequence
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingAudienceEstimationTaskPostRequest", "bing_audience_estimation_task_post"]


@request
class BingAudienceEstimationTaskPostRequest(Request):
    """What `bing_audience_estimation_task_post` is asked with; the function says what each field means."""

    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    age: (
        Sequence[
            Literal[
                "eighteen_to_twenty_four",
                "fifty_to_sixty_four",
                "sixty_five_and_above",
                "thirteen_to_seventeen",
                "thirty_five_to_forty_nine",
                "twenty_five_to_thirty_four",
                "unknown",
                "zero_to_twelve",
            ]
        ]
        | UnsetType
        | None
    ) = UNSET
    bid: float | UnsetType | None = UNSET
    daily_budget: float | UnsetType | None = UNSET
    gender: Sequence[Literal["male", "female", "unknown"]] | UnsetType | None = UNSET
    industry: Sequence[int] | UnsetType | None = UNSET
    job_function: Sequence[int] | UnsetType | None = UNSET

    RULES = (
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("location_coordinate"),
        rules.ListOf(
            "age",
            each=rules.Text(
                values=(
                    "eighteen_to_twenty_four",
                    "fifty_to_sixty_four",
                    "sixty_five_and_above",
                    "thirteen_to_seventeen",
                    "thirty_five_to_forty_nine",
                    "twenty_five_to_thirty_four",
                    "unknown",
                    "zero_to_twelve",
                )
            ),
        ),
        rules.Number("bid", maximum=1000),
        rules.Number("daily_budget", maximum=10000),
        rules.ListOf("gender", each=rules.Text(values=("male", "female", "unknown"))),
        rules.ListOf("industry", each=rules.Integer()),
        rules.ListOf("job_function", each=rules.Integer()),
    )
    GROUP_RULES = (OneOf(("location_name", "location_code", "location_coordinate"), least=1),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/audience_estimation/task_post",
    operation="bing_audience_estimation_task_post",
    kind="task_post",
    request=BingAudienceEstimationTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/task_post/",
)


def bing_audience_estimation_task_post(
    *,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    age: Sequence[
        Literal[
            "eighteen_to_twenty_four",
            "fifty_to_sixty_four",
            "sixty_five_and_above",
            "thirteen_to_seventeen",
            "thirty_five_to_forty_nine",
            "twenty_five_to_thirty_four",
            "unknown",
            "zero_to_twelve",
        ]
    ]
    | UnsetType
    | None = UNSET,
    bid: float | UnsetType | None = UNSET,
    daily_budget: float | UnsetType | None = UNSET,
    gender: Sequence[Literal["male", "female", "unknown"]] | UnsetType | None = UNSET,
    industry: Sequence[int] | UnsetType | None = UNSET,
    job_function: Sequence[int] | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Bing audience estimation tasks.

    `bing_audience_estimation_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        location_coordinate: Centre and radius in kilometres, `latitude,longitude,radius`; it stands for the
            country that it lies in.
        age: Ages of the audience. Each one of eighteen_to_twenty_four, fifty_to_sixty_four,
            sixty_five_and_above, thirteen_to_seventeen, thirty_five_to_forty_nine,
            twenty_five_to_thirty_four, unknown, zero_to_twelve.
        bid: Bid to estimate with. In USD. At most 1000.
        daily_budget: Budget of one day. In USD. At most 10000.
        gender: Genders of the audience. Each one of male, female, unknown.
        industry: Industries of LinkedIn profiles, by the codes that audience_estimation_industries lists.
        job_function: Job functions of LinkedIn profiles, by the codes that audience_estimation_job_functions
            lists.

    At least one of location_name, location_code, location_coordinate.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/task_post/
    """
    return Call(
        ENDPOINT,
        [
            BingAudienceEstimationTaskPostRequest(
                location_name=location_name,
                location_code=location_code,
                location_coordinate=location_coordinate,
                age=age,
                bid=bid,
                daily_budget=daily_budget,
                gender=gender,
                industry=industry,
                job_function=job_function,
            )
        ],
    )
