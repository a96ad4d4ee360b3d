# From codegen/templates/dataforseo/__init__.py by `make generate`; do not edit.
"""A typed client for the DataForSEO API v3.

    from dataforseo import Client

    with Client() as client:
        answer = client.backlinks.bulk_backlinks_live(targets=["forbes.com", "cnn.com"])
        for row in answer.rows:
            print(row.target, row.backlinks)
        print(answer.cost)

Nothing is imported before it is used: this module alone loads no endpoint and no HTTP library.
"""

# What typing.TYPE_CHECKING is, without importing typing, which alone takes longer than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from dataforseo._loads import loads
    from dataforseo.client import AsyncClient, Client
    from dataforseo_runtime._version import __version__
    from dataforseo_runtime.attempts import Attempt
    from dataforseo_runtime.decoding.drift import Drift
    from dataforseo_runtime.endpoint import Call, Endpoint
    from dataforseo_runtime.envelope import Task
    from dataforseo_runtime.errors import (
        AnswerLost,
        AnswerTimeout,
        ApiError,
        AuthenticationError,
        BudgetExceeded,
        ClientClosed,
        ConfigurationError,
        DataForSEOError,
        InvalidRequest,
        JobError,
        JobInUse,
        LimitError,
        NotFinished,
        NotSent,
        PaymentError,
        Problem,
        SendTimeout,
        TaskError,
        TransportError,
        UnreadableAnswer,
    )
    from dataforseo_runtime.facts import Limits
    from dataforseo_runtime.hooks import RequestEvent, ResponseEvent, WaitEvent
    from dataforseo_runtime.jobs import AsyncJob, Estimate, Failure, Job, Progress
    from dataforseo_runtime.models import Model, UnknownItem
    from dataforseo_runtime.money.ledger import Spent
    from dataforseo_runtime.money.reconcile import Charge
    from dataforseo_runtime.requests import UNSET, Request, UnsetType
    from dataforseo_runtime.response import Response
    from dataforseo_runtime.splitting import Joined
    from dataforseo_runtime.tasks.outcome import Done, TaskProgress
    from dataforseo_runtime.transport.shared_limits import SharedLimits

__all__ = [
    "UNSET",
    "AnswerLost",
    "AnswerTimeout",
    "ApiError",
    "AsyncClient",
    "AsyncJob",
    "Attempt",
    "AuthenticationError",
    "BudgetExceeded",
    "Call",
    "Charge",
    "Client",
    "ClientClosed",
    "ConfigurationError",
    "DataForSEOError",
    "Done",
    "Drift",
    "Endpoint",
    "Estimate",
    "Failure",
    "InvalidRequest",
    "Job",
    "JobError",
    "JobInUse",
    "Joined",
    "LimitError",
    "Limits",
    "Model",
    "NotFinished",
    "NotSent",
    "PaymentError",
    "Problem",
    "Progress",
    "Request",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "SendTimeout",
    "SharedLimits",
    "Spent",
    "Task",
    "TaskError",
    "TaskProgress",
    "TransportError",
    "UnknownItem",
    "UnreadableAnswer",
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
    "Attempt": "dataforseo_runtime.attempts",
    "Call": "dataforseo_runtime.endpoint",
    "Endpoint": "dataforseo_runtime.endpoint",
    "Limits": "dataforseo_runtime.facts",
    "RequestEvent": "dataforseo_runtime.hooks",
    "ResponseEvent": "dataforseo_runtime.hooks",
    "WaitEvent": "dataforseo_runtime.hooks",
    "AsyncJob": "dataforseo_runtime.jobs",
    "Estimate": "dataforseo_runtime.jobs",
    "Failure": "dataforseo_runtime.jobs",
    "Job": "dataforseo_runtime.jobs",
    "Progress": "dataforseo_runtime.jobs",
    "Model": "dataforseo_runtime.models",
    "UnknownItem": "dataforseo_runtime.models",
    "Spent": "dataforseo_runtime.money.ledger",
    "Charge": "dataforseo_runtime.money.reconcile",
    "UNSET": "dataforseo_runtime.requests",
    "Request": "dataforseo_runtime.requests",
    "UnsetType": "dataforseo_runtime.requests",
    "Drift": "dataforseo_runtime.decoding.drift",
    "Response": "dataforseo_runtime.response",
    "Task": "dataforseo_runtime.envelope",
    "Joined": "dataforseo_runtime.splitting",
    "Done": "dataforseo_runtime.tasks.outcome",
    "TaskProgress": "dataforseo_runtime.tasks.outcome",
    "SharedLimits": "dataforseo_runtime.transport.shared_limits",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULES.get(name, "dataforseo_runtime.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
