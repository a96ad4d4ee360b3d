# From spec/types/business_data/google_questions_and_answers.yaml by `make generate`; do not edit.
"""What the Google questions-and-answers calls ask and answer."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class GoogleBusinessAnswerElement(Model):
    """An answer to a question about a business."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    answer_id: str | None = None
    """Google's identifier of the answer."""
    profile_image_url: str | None = None
    """Address of the author's picture."""
    profile_url: str | None = None
    """Address of the author's profile."""
    profile_name: str | None = None
    """Name that the author shows."""
    answer_text: str | None = None
    """Text of the answer."""
    original_answer_text: str | None = None
    """Text of the answer before Google translated it."""
    time_ago: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""


class GoogleBusinessQuestionItem(Model):
    """A question about a business, and its answers."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    question_id: str | None = None
    """Google's identifier of the question."""
    url: str | None = None
    """Address of the question."""
    profile_image_url: str | None = None
    """Address of the author's picture."""
    profile_url: str | None = None
    """Address of the author's profile."""
    profile_name: str | None = None
    """Name that the author shows."""
    question_text: str | None = None
    """Text of the question."""
    original_question_text: str | None = None
    """Text of the question before Google translated it."""
    time_ago: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""
    items: List[GoogleBusinessAnswerElement] | None = None
    """Answers to the question, five at most."""


class GoogleQuestionsAndAnswersResult(Model):
    """Questions about a business on Google, with answers."""

    keyword: str | None = None
    """Business that was asked for; an identifier such as `cid:` as it was sent."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_without_answers: List[GoogleBusinessQuestionItem] | None = None
    """Questions that nobody has answered."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleBusinessQuestionItem] | None = None
    """Questions with their answers."""

    datetime_as_datetime = AsDatetime("datetime")
