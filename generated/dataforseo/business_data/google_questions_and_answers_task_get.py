# From spec/business_data/google/questions_and_answers/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/questions_and_answers/task_get/{id}"""

from dataforseo.types.business_data_google_questions_and_answers import (
    GoogleBusinessQuestionItem,
    GoogleQuestionsAndAnswersResult,
)
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleQuestionsAndAnswersTaskGetRequest", "google_questions_and_answers_task_get"]


@request
class GoogleQuestionsAndAnswersTaskGetRequest(Request):
    """What `google_questions_and_answers_task_get` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[GoogleQuestionsAndAnswersResult, GoogleBusinessQuestionItem] = Endpoint(
    method="GET",
    path="/v3/business_data/google/questions_and_answers/task_get/{id}",
    operation="google_questions_and_answers_task_get",
    kind="task_get",
    request=GoogleQuestionsAndAnswersTaskGetRequest,
    result=GoogleQuestionsAndAnswersResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_questions_and_answers_task_post", ready="google_questions_and_answers_tasks_ready"
    ),
    docs="https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/task_get/",
)


def google_questions_and_answers_task_get(
    *,
    id: str,
) -> Call[GoogleQuestionsAndAnswersResult, GoogleBusinessQuestionItem]:
    """Collect the result of one Google questions-and-answers task.

    `.post_and_wait([...])` posts tasks with `google_questions_and_answers_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleBusinessQuestionItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/task_get/
    """
    return Call(ENDPOINT, [GoogleQuestionsAndAnswersTaskGetRequest(id=id)])
