"""Read saved answers and the bodies of postbacks."""

from typing import Any

from dataforseo._api import API
from dataforseo._index import OPERATIONS
from dataforseo_runtime.answers import saved
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.requests.options import MAX_ANSWER_BYTES


def loads(raw: bytes, *, max_answer_bytes: int = MAX_ANSWER_BYTES) -> Response[Any, Any]:
    """Read a saved answer, or the body of a postback, gzip-compressed or not.

    `tasks[].path` says which endpoint answered. Results of an unknown endpoint are plain dicts. A failed
    task raises no error. Raises UnreadableAnswerError, which keeps the bytes, if they are not an answer of
    this API, or unpack to more than `max_answer_bytes`.
    """
    return saved.loads(raw, OPERATIONS, API.status_codes, max_answer_bytes)
