# From spec/types/ai_optimization/model_requests.yaml by `make generate`; do not edit.
"""What language models are asked with."""

from typing import Annotated, Literal

from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.request import Request


class ChatMessage(Request):
    """One earlier message of the conversation.

    Args:
        role: Who spoke. One of user, ai.
        message: What was said. At most 500 characters.
    """

    role: Literal["user", "ai"]
    message: Annotated[str, rules.Text(max_length=500)]
