# From spec/types/ai_optimization/model_requests.yaml by `make generate`; do not edit.
"""What language models are asked with."""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.requests import Request, request

__all__ = ["ChatMessage"]


@request
class ChatMessage(Request):
    """One earlier message of the conversation.

    Args:
        role: Who spoke. One of user, ai.
        message: What was said. At most 500 characters.
    """

    role: Literal["user", "ai"]
    message: str

    RULES = (
        rules.Text("role", values=("user", "ai"), required=True),
        rules.Text("message", max_length=500, required=True),
    )
