# From spec/types/business_data/google_questions_and_answers.yaml by `make generate`; do not edit.
"""What the Google questions-and-answers calls ask and answer."""

from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class GoogleBusinessAnswerElement(Model):
    type: str | None = None
    answer_id: str | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    profile_name: str | None = None
    answer_text: str | None = None
    original_answer_text: str | None = None
    time_ago: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""


@model
class GoogleBusinessQuestionItem(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    question_id: str | None = None
    url: str | None = None
    profile_image_url: str | None = None
    profile_url: str | None = None
    profile_name: str | None = None
    question_text: str | None = None
    original_question_text: str | None = None
    time_ago: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""
    items: list[GoogleBusinessAnswerElement] | None = None


@model
class GoogleQuestionsAndAnswersResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_without_answers: list[GoogleBusinessQuestionItem] | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[GoogleBusinessQuestionItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")
