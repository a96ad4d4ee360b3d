"""A server on 127.0.0.1 that answers every POST with the same body, as fast as possible in Python."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path


def serve(body: bytes) -> None:
    """Print the port, then answer over kept-alive connections until the process is killed."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    answer = head.encode() + body
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=_answer_all, args=(connection, answer), daemon=True).start()


def _answer_all(connection: socket.socket, answer: bytes) -> None:
    received = b""
    with connection:
        while piece := connection.recv(65536):
            received += piece
            head, found, rest = received.partition(b"\r\n\r\n")
            if found and len(rest) >= _length(head):
                received = b""
                connection.sendall(answer)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


if __name__ == "__main__":
    serve(Path(sys.argv[1]).read_bytes())
