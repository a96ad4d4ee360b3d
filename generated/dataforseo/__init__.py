# From codegen/templates/dataforseo/__init__.py by `make generate`; do not edit.
"""A typed client for the DataForSEO API v3.

    from dataforseo import Client

    with Client() as client:
        answer = client.backlinks.bulk_backlinks_live(targets=["forbes.com", "cnn.com"])
        for row in answer.rows:
            print(row.target, row.backlinks)
        print(answer.cost)

Modules are imported on first use: this one loads no endpoint and no HTTP library.
"""

# As in typing, whose import would take longer than the rest of this module.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from dataforseo._loads import loads
    from dataforseo.client import AsyncClient, Client
    from dataforseo_runtime._version import __version__
    from dataforseo_runtime.answers.drift import Drift
    from dataforseo_runtime.answers.envelope import Task
    from dataforseo_runtime.answers.models import Model, UnknownItem
    from dataforseo_runtime.answers.response import Response
    from dataforseo_runtime.base.attempts import Attempt
    from dataforseo_runtime.base.errors import (
        AnswerLostError,
        AnswerTimeoutError,
        ApiError,
        AuthenticationError,
        BudgetExceededError,
        ClientClosedError,
        ConfigurationError,
        DataForSEOError,
        InvalidRequestError,
        JobError,
        JobInUseError,
        LimitError,
        NotFinishedError,
        NotSentError,
        PaymentError,
        Problem,
        SendTimeoutError,
        TaskError,
        TransportError,
        UnreadableAnswerError,
    )
    from dataforseo_runtime.calling.batching import Joined, Part
    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.jobs import AsyncJob, Estimate, Failure, Job, Progress
    from dataforseo_runtime.requests.endpoint import Call, Endpoint
    from dataforseo_runtime.requests.facts import Limits
    from dataforseo_runtime.requests.options import CallOptions
    from dataforseo_runtime.requests.prices import PriceDrift
    from dataforseo_runtime.requests.request import UNSET, Request, UnsetType
    from dataforseo_runtime.sending.hooks import RequestEvent, ResponseEvent, WaitEvent
    from dataforseo_runtime.sending.ledger import Spent
    from dataforseo_runtime.tasks.records import Done, TaskProgress
    from dataforseo_runtime.transport.shared_limits import SharedLimits

__all__ = [
    "UNSET",
    "AnswerLostError",
    "AnswerTimeoutError",
    "ApiError",
    "AsyncClient",
    "AsyncJob",
    "Attempt",
    "AuthenticationError",
    "BudgetExceededError",
    "Call",
    "CallOptions",
    "Charge",
    "Client",
    "ClientClosedError",
    "ConfigurationError",
    "DataForSEOError",
    "Done",
    "Drift",
    "Endpoint",
    "Estimate",
    "Failure",
    "InvalidRequestError",
    "Job",
    "JobError",
    "JobInUseError",
    "Joined",
    "LimitError",
    "Limits",
    "Model",
    "NotFinishedError",
    "NotSentError",
    "Part",
    "PaymentError",
    "PriceDrift",
    "Problem",
    "Progress",
    "Request",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "SendTimeoutError",
    "SharedLimits",
    "Spent",
    "Task",
    "TaskError",
    "TaskProgress",
    "TransportError",
    "UnknownItem",
    "UnreadableAnswerError",
    "UnsetType",
    "WaitEvent",
    "__version__",
    "loads",
]

_MODULES = {
    "loads": "dataforseo._loads",
    "AsyncClient": "dataforseo.client",
    "Client": "dataforseo.client",
    "__version__": "dataforseo_runtime._version",
    "Attempt": "dataforseo_runtime.base.attempts",
    "Call": "dataforseo_runtime.requests.endpoint",
    "Endpoint": "dataforseo_runtime.requests.endpoint",
    "Limits": "dataforseo_runtime.requests.facts",
    "CallOptions": "dataforseo_runtime.requests.options",
    "PriceDrift": "dataforseo_runtime.requests.prices",
    "RequestEvent": "dataforseo_runtime.sending.hooks",
    "ResponseEvent": "dataforseo_runtime.sending.hooks",
    "WaitEvent": "dataforseo_runtime.sending.hooks",
    "AsyncJob": "dataforseo_runtime.jobs",
    "Estimate": "dataforseo_runtime.jobs",
    "Failure": "dataforseo_runtime.jobs",
    "Job": "dataforseo_runtime.jobs",
    "Progress": "dataforseo_runtime.jobs",
    "Model": "dataforseo_runtime.answers.models",
    "UnknownItem": "dataforseo_runtime.answers.models",
    "Spent": "dataforseo_runtime.sending.ledger",
    "Charge": "dataforseo_runtime.calling.lost_calls",
    "UNSET": "dataforseo_runtime.requests.request",
    "Request": "dataforseo_runtime.requests.request",
    "UnsetType": "dataforseo_runtime.requests.request",
    "Drift": "dataforseo_runtime.answers.drift",
    "Response": "dataforseo_runtime.answers.response",
    "Task": "dataforseo_runtime.answers.envelope",
    "Joined": "dataforseo_runtime.calling.batching",
    "Part": "dataforseo_runtime.calling.batching",
    "Done": "dataforseo_runtime.tasks.records",
    "TaskProgress": "dataforseo_runtime.tasks.records",
    "SharedLimits": "dataforseo_runtime.transport.shared_limits",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES.get(name, "dataforseo_runtime.base.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
