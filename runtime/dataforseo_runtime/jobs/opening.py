"""Create a job file, or open an existing one."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import Any

import msgspec

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.calling.bound import BoundFunction, FindOperation
from dataforseo_runtime.jobs.batch_plan import BatchPlan, new_job_id, plan_batches
from dataforseo_runtime.jobs.schema import CallState
from dataforseo_runtime.jobs.settings import JobSettings, JobSetup, SendCall
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.jobs.targets import cleaned, read_targets
from dataforseo_runtime.requests.options import amount
from dataforseo_runtime.sending.session import Session

# The number of calls in flight if neither the account nor the endpoint limits the calls at once.
DEFAULT_IN_FLIGHT = 30


def open_job(
    session: Session,
    send: SendCall,
    find: FindOperation,
    operation: BoundFunction[..., Any, Any, Any] | str,
    targets: Iterable[str] | str | PathLike[str] | None,
    job: str | PathLike[str],
    settings: JobSettings,
) -> tuple[Store, JobSetup]:
    """Create or open the file `job`. Its calls will be made by `send`.

    Raises ConfigurationError if the file holds another job, and TypeError for an unknown setting.
    """
    _check_names(settings)
    bound = _operation(find, operation) if isinstance(operation, str) else operation
    plan = plan_batches(bound, settings.get("over"), settings.get("per_call"), settings.get("fields") or {})
    path = Path(job)
    if targets is None and not path.exists():
        raise ConfigurationError(f"{path} is not there yet, so the job needs targets")
    setup = _setup(session, send, find(plan.endpoint.section, "id_list"), plan, settings)
    listed = None if targets is None else _read(targets)
    store = _create_or_open(plan, listed, path, session.server_clock.now)
    try:
        again: dict[CallState, bool] = {"lost": setup.repay, "failed": settings.get("retry_failed", False)}
        if not store.damage:
            with store.transaction():
                store.plan_again(state for state, wanted in again.items() if wanted)
                if setup.repay:
                    store.plan_again_damaged()
    except BaseException:
        store.close()
        raise
    return store, setup


def _check_names(settings: JobSettings) -> None:
    """Check the names of the settings. Raises TypeError that suggests the right name."""
    known = JobSettings.__annotations__
    unknown = next((name for name in settings if name not in known), None)
    if unknown is not None:
        near = difflib.get_close_matches(unknown, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else "a field of the operation goes into fields={...}"
        raise TypeError(f"a job has no setting {unknown!r}; {hint}")


def _setup(
    session: Session,
    send: SendCall,
    id_list: BoundFunction[..., Any, Any, Any] | None,
    plan: BatchPlan,
    settings: JobSettings,
) -> JobSetup:
    limits = [scope.limits for scope in session.limiter.scopes(plan.endpoint)]
    at_once = (limit.simultaneous_calls for limit in limits)
    per_minute = (limit.calls_per_minute for limit in limits)
    budget, spill = settings.get("budget"), settings.get("spill")
    settle_seconds = settings.get("settle_seconds")
    return JobSetup(
        plan=plan,
        session=session,
        send=send,
        id_list=id_list,
        in_flight=settings.get("in_flight")
        or min((count for count in at_once if count), default=DEFAULT_IN_FLIGHT),
        calls_per_minute=min((count for count in per_minute if count), default=None),
        repay=settings.get("repay", False),
        settle_seconds=session.api.timeout_seconds if settle_seconds is None else settle_seconds,
        budget=None if budget is None else amount("budget", budget),
        spill=None if spill is None else Path(spill),
    )


def _operation(find: FindOperation, name: str) -> BoundFunction[..., Any, Any, Any]:
    section, _, rest = name.strip("/").removeprefix("v3/").partition("/")
    found = find(section, rest.replace("/", "_"))
    if found is None:
        raise ConfigurationError(
            f"{name!r} names no operation; write section/operation, such as backlinks/bulk_backlinks_live"
        )
    return found


def _read(targets: Iterable[str] | str | PathLike[str]) -> Iterator[str]:
    if not isinstance(targets, str | PathLike):
        yield from cleaned(targets)
        return
    try:
        with Path(targets).open("rb") as stream:
            yield from cleaned(read_targets(stream, str(targets)))
    except OSError as error:
        raise ConfigurationError(f"{targets} cannot be read: {error.strerror}") from None


def _create_or_open(
    plan: BatchPlan,
    targets: Iterable[str] | None,
    path: Path,
    server_now: Callable[[], datetime | None],
) -> Store:
    """Create the file, or open it and check that it holds the same job."""
    wanted = {
        "endpoint": plan.endpoint.path,
        "field": plan.field,
        "fields": json.loads(msgspec.json.encode(plan.fields)),
    }
    if not path.exists():
        digest = hashlib.sha256()
        return Store.create(
            path,
            _checked(plan, _hashed(targets or (), digest.update)),
            plan.size,
            lambda: {
                **wanted,
                "digest": digest.hexdigest(),
                "id": new_job_id(),
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
    """Check that the file holds the same job. Raises ConfigurationError."""
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
    for _ in _hashed(targets, digest.update):
        pass
    if digest.hexdigest() != present["digest"]:
        raise ConfigurationError(
            f"{store.path} was begun with other targets; choose another job file, or leave the targets "
            "out to go on with those that it has"
        )


def _hashed(targets: Iterable[str], update: Callable[[bytes], object]) -> Iterator[str]:
    """Yield the targets and add each to a hash, which shows whether two lists are equal."""
    for target in targets:
        update(target.encode("utf-8", "surrogatepass") + b"\n")
        yield target


def _checked(plan: BatchPlan, targets: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    """Yield each target with the reason why no call can take it, or None."""
    fields_checked = False
    for target in targets:
        refusal = plan.refusal(target)
        if refusal is None and not fields_checked:
            plan.call([target], plan.tag(new_job_id(), 1))  # raises what is wrong with the other fields
            fields_checked = True
        yield target, refusal
