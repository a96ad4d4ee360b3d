"""Pingbacks and postbacks: a finished task tells the caller, who must listen on this machine."""

from __future__ import annotations

import gzip
import ipaddress
import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlsplit

import urllib3

from dataforseo_sandbox.account import Account
from dataforseo_sandbox.behaviours.outcome import TaskCall
from dataforseo_sandbox.behaviours.tasks import collect
from dataforseo_sandbox.clock import wait
from dataforseo_sandbox.echo import echo
from dataforseo_sandbox.envelope import envelope, task
from dataforseo_sandbox.task_queue import QueuedTask

log = logging.getLogger("dataforseo_sandbox")

_TIMEOUT_SECONDS = 10
_AT_ONCE = 8
# What has a meaning in a URL; the rest is percent-encoded, `#` too.
_KEPT = ":/?&=%@+,;!'()*[]~"


class Webhooks:
    """Sends the webhooks of tasks when they are finished."""

    def __init__(self, account: Account, closing: threading.Event) -> None:
        self._account = account
        self._closing = closing
        self._senders = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="sandbox-webhook")
        self._http = urllib3.PoolManager(retries=False, timeout=_TIMEOUT_SECONDS)

    def watch(self, queued: QueuedTask) -> None:
        """Send the webhooks of a task, if it has any, when it is finished."""
        if queued.fields.get("pingback_url") or queued.fields.get("postback_url"):
            self._senders.submit(self._notify, queued)

    def close(self) -> None:
        """Send nothing more. The sandbox is closing already, so that no sender waits."""
        self._senders.shutdown(wait=True, cancel_futures=True)
        self._http.clear()

    def _notify(self, queued: QueuedTask) -> None:
        try:
            left = (queued.ready_at - self._account.clock.now()).total_seconds()
            if not wait(self._account.clock, left, self._closing):
                return
            if pingback := queued.fields.get("pingback_url"):
                self._send("GET", pingback, queued, None)
            if postback := queued.fields.get("postback_url"):
                queued.delivered = self._send("POST", postback, queued, self._result(queued))
        except Exception:
            log.exception("the webhooks of task %s failed", queued.task_id)

    def _send(self, method: str, url: str, queued: QueuedTask, body: bytes | None) -> bool:
        """Send one webhook. Gives whether the receiver took it."""
        url = quote(
            url.replace("$id", queued.task_id).replace("$tag", quote(queued.tag or "", safe="")), safe=_KEPT
        )
        if not _is_here(url):
            log.warning(
                "the webhook of task %s is not sent: its receiver is not on this machine", queued.task_id
            )
            return False
        headers = {} if body is None else {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        try:
            answer = self._http.request(method, url, body=body, headers=headers, redirect=False)
        except urllib3.exceptions.HTTPError as error:
            log.warning("the webhook of task %s was not taken: %s", queued.task_id, error)
            return False
        return 200 <= answer.status <= 300

    def _result(self, queued: QueuedTask) -> bytes:
        """Make the body of a postback: what collecting the task would answer, compressed."""
        variants = self._account.catalogue.collecting(queued.family)
        path = variants[queued.fields.get("postback_data") or next(iter(variants))]
        segments = ("v3", *path.split("/"), queued.task_id)
        call = TaskCall(
            endpoint=self._account.catalogue.endpoint(f"{path}/{{id}}"),
            segments=segments,
            fields={"id": queued.task_id},
            task_id=queued.task_id,
            posted=self._account.clock.now(),
        )
        outcome = collect(call, self._account, queued)
        finished = task(
            task_id=queued.task_id,
            code=outcome.code,
            path=segments,
            data=echo(path, queued.fields),
            result=outcome.result,
        )
        return gzip.compress(json.dumps(envelope([finished]), ensure_ascii=False).encode())


def _is_here(url: str) -> bool:
    """Whether a URL leads to this machine; a sandbox sends nothing anywhere else."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
