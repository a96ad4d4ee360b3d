# From spec/business_data/google/questions_and_answers/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/questions_and_answers/task_get/{id}"""

from dataforseo.types.business_data_google_questions_and_answers import (
    GoogleBusinessQuestionItem,
    GoogleQuestionsAndAnswersResult,
)
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleQuestionsAndAnswersTaskGetRequest(Request):
    """Collect the result of one Google questions-and-answers task.

    `.post_and_wait([...])` posts tasks with `google_questions_and_answers_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleBusinessQuestionItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/task_get/
    """

    id: str


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
)
