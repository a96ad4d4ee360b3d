"""Begin a job, or take up the one that a file holds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.jobs.account_log import Send
from dataforseo_runtime.jobs.batches import Spread, new_job, spread_over
from dataforseo_runtime.jobs.schema import CallState
from dataforseo_runtime.jobs.settings import Settings
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.jobs.targets import cleaned, read_targets
from dataforseo_runtime.requests.options import amount

if TYPE_CHECKING:
    from dataforseo_runtime.clients.client import AnyClient

# Where neither the account nor the endpoint says how many calls may run at once.
DEFAULT_IN_FLIGHT = 30


def opened(
    client: AnyClient,
    send: Send,
    operation: BoundFunction[..., Any, Any, Any] | str,
    targets: Iterable[str] | str | PathLike[str] | None = None,
    /,
    *,
    job: str | PathLike[str],
    over: str | None = None,
    budget: float | str | Decimal | None = None,
    repay: bool = False,
    retry_failed: bool = False,
    per_call: int | None = None,
    in_flight: int | None = None,
    settle_seconds: float | None = None,
    spill: str | PathLike[str] | None = None,
    **fields: Any,
) -> tuple[Spread, Store, Settings]:
    """Open the file and give what a job is made of; the calls are made by `send`.

    Raises ConfigurationError when the file holds another job.
    """
    bound = _operation(client, operation) if isinstance(operation, str) else operation
    spread = spread_over(bound, over, per_call, fields)
    path = Path(job)
    if targets is None and not path.exists():
        raise ConfigurationError(f"{path} is not there yet, so the job needs targets")
    limits = [scope.limits for scope in client.desk.limiter.scopes(spread.endpoint)]
    at_once = (limit.simultaneous_calls for limit in limits)
    per_minute = (limit.calls_per_minute for limit in limits)
    settings = Settings(
        send=send,
        id_list=getattr(getattr(client, spread.endpoint.section), "id_list", None),
        clock=client.desk.clock,
        status_codes=client.api.status_codes,
        in_flight=in_flight or min((count for count in at_once if count), default=DEFAULT_IN_FLIGHT),
        calls_per_minute=min((count for count in per_minute if count), default=None),
        server_now=client.desk.server_clock.now,
        repay=repay,
        settle_seconds=client.api.timeout_seconds if settle_seconds is None else settle_seconds,
        budget=None if budget is None else amount("budget", budget),
        worst_case=client.options.worst_case,
        charged_tries=client.options.max_attempts if client.options.repeat_charged else 1,
        spill=None if spill is None else Path(spill),
    )
    given = None if targets is None else _read(targets)
    store = _begin(spread, given, path, settings.server_now)
    try:
        again: dict[CallState, bool] = {"lost": repay, "failed": retry_failed}
        if not store.damage:
            with store.transaction():
                store.plan_again(state for state, wanted in again.items() if wanted)
                if repay:
                    store.plan_again_damaged()
    except BaseException:
        store.close()
        raise
    return spread, store, settings


def _operation(client: AnyClient, name: str) -> BoundFunction[..., Any, Any, Any]:
    section, _, rest = name.strip("/").removeprefix("v3/").partition("/")
    found = getattr(getattr(client, section, None), rest.replace("/", "_"), None)
    if not isinstance(found, BoundFunction):
        raise ConfigurationError(
            f"{name!r} names no operation; write section/operation, such as backlinks/bulk_backlinks_live"
        )
    return cast("BoundFunction[..., Any, Any, Any]", found)


def _read(targets: Iterable[str] | str | PathLike[str]) -> Iterator[str]:
    if not isinstance(targets, str | PathLike):
        yield from cleaned(targets)
        return
    try:
        with Path(targets).open("rb") as stream:
            yield from cleaned(read_targets(stream, str(targets)))
    except OSError as error:
        raise ConfigurationError(f"{targets} cannot be read: {error.strerror}") from None


def _begin(
    spread: Spread,
    targets: Iterable[str] | None,
    path: Path,
    server_now: Callable[[], datetime | None],
) -> Store:
    """Take the targets in, or make sure that the file holds the same job."""
    wanted = {
        "endpoint": spread.endpoint.path,
        "field": spread.field,
        "fields": json.loads(msgspec.json.encode(spread.fields)),
    }
    if not path.exists():
        digest = hashlib.sha256()
        return Store.create(
            path,
            _judged(spread, _noted(targets or (), digest.update)),
            spread.size,
            lambda: {
                **wanted,
                "digest": digest.hexdigest(),
                "id": new_job(),
                "created_at": datetime.now(UTC).isoformat(),
            },
            server_now,
        )
    store = Store(path, server_now)
    try:
        _compare(store, wanted, targets)
    except BaseException:
        store.close()
        raise
    return store


def _compare(store: Store, wanted: Mapping[str, Any], targets: Iterable[str] | None) -> None:
    """Raises ConfigurationError when the file holds another job."""
    present = store.plan
    different = [
        f"{key} is {present.get(key)!r} there and {value!r} here"
        for key, value in wanted.items()
        if present.get(key) != value
    ]
    if different:
        raise ConfigurationError(
            f"{store.path} is another job: {'; '.join(different)}. Choose another job file"
        )
    if targets is None:
        return
    digest = hashlib.sha256()
    for _ in _noted(targets, digest.update):
        pass
    if digest.hexdigest() != present["digest"]:
        raise ConfigurationError(
            f"{store.path} was begun with other targets; choose another job file, or leave the targets "
            "out to go on with those that it has"
        )


def _noted(targets: Iterable[str], note: Callable[[bytes], object]) -> Iterator[str]:
    """Pass targets on and take their fingerprint, by which the same list is known again."""
    for target in targets:
        note(target.encode("utf-8", "surrogatepass") + b"\n")
        yield target


def _judged(spread: Spread, targets: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Give each target with why no call can take it, or None."""
    tried = False
    for target in targets:
        refusal = spread.refusal(target)
        if refusal is None and not tried:
            spread.call([target], spread.tag(new_job(), 1))  # what all calls share is judged here, once
            tried = True
        yield target, refusal
