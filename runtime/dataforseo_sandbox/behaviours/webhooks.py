"""Send pingbacks and postbacks of finished tasks, to receivers on this machine only."""

from __future__ import annotations

import gzip
import ipaddress
import json
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlsplit

import urllib3

from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.account.task_queue import QueuedTask
from dataforseo_sandbox.api.envelope import envelope, task
from dataforseo_sandbox.api.task_data import task_data
from dataforseo_sandbox.behaviours.task_call import TaskCall
from dataforseo_sandbox.behaviours.tasks import collect
from dataforseo_sandbox.clock import wait

log = logging.getLogger("dataforseo_sandbox")

_TIMEOUT_SECONDS = 10
_AT_ONCE = 8
# Characters of a URL that are not percent-encoded. `#` is.
_SAFE = ":/?&=%@+,;!'()*[]~"


class Webhooks:
    """Sends the webhooks of tasks from threads."""

    def __init__(self, account: Account, closing: threading.Event) -> None:
        self._account = account
        self._closing = closing
        self._senders = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="sandbox-webhook")
        self._http = urllib3.PoolManager(retries=False, timeout=_TIMEOUT_SECONDS)

    def schedule(self, queued: QueuedTask) -> None:
        """Send the webhooks of a task, if it has any, once it is finished."""
        if queued.fields.get("pingback_url") or queued.fields.get("postback_url"):
            self._senders.submit(self._send_all, queued)

    def close(self) -> None:
        """Send nothing more and end the threads. Set `closing` before, or their waits go on."""
        self._senders.shutdown(wait=True, cancel_futures=True)
        self._http.clear()

    def _send_all(self, queued: QueuedTask) -> None:
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
        """Send one webhook. Return whether the receiver accepted it."""
        url = quote(
            url.replace("$id", queued.task_id).replace("$tag", quote(queued.tag or "", safe="")), safe=_SAFE
        )
        if not _is_local(url):
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
        """Build the body of a postback: the answer to task_get, compressed by gzip."""
        variants = self._account.catalogue.task_get_paths(queued.family)
        path = variants[queued.fields.get("postback_data") or next(iter(variants))]
        segments = ("v3", *path.split("/"), queued.task_id)
        call = TaskCall(
            endpoint=self._account.catalogue.endpoint(f"{path}/{{id}}"),
            segments=segments,
            fields={"id": queued.task_id},
            task_id=queued.task_id,
            posted=self._account.clock.now(),
        )
        answer = collect(call, self._account, queued)
        finished = task(
            task_id=queued.task_id,
            code=answer.code,
            path=segments,
            data=task_data(path, queued.fields),
            result=answer.result,
        )
        return gzip.compress(json.dumps(envelope([finished]), ensure_ascii=False).encode())


def _is_local(url: str) -> bool:
    """Whether a URL leads to this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
