"""A client of pyright's language server, to see what an editor shows."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

SERVER = Path(sys.executable).with_name("pyright-langserver")


class LanguageServer:
    """A connection to pyright with one open file. `|` in a text marks the cursor."""

    def __init__(self, to_server: IO[bytes], from_server: IO[bytes], folder: Path) -> None:
        self._to_server, self._from_server = to_server, from_server
        self._numbers = itertools.count(1)
        self._folder = folder
        self._uri = (folder / "edited.py").as_uri()
        self._version = 0
        self._reported = 0  # the version of the text that the diagnostics belong to
        self._diagnostics: list[dict[str, Any]] = []
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            workspaceFolders=[{"uri": folder.as_uri(), "name": "edited"}],
            capabilities={
                "textDocument": {
                    "hover": {"contentFormat": ["plaintext"]},
                    "signatureHelp": {
                        "signatureInformation": {
                            "documentationFormat": ["plaintext"],
                            "parameterInformation": {"labelOffsetSupport": True},
                            "activeParameterSupport": True,
                        }
                    },
                    "publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}},
                    "completion": {"completionItem": {"documentationFormat": ["plaintext"]}},
                }
            },
        )
        self._tell("initialized")

    def hover(self, text: str) -> str:
        """Return what hovering over the mark shows."""
        shown = self._at("textDocument/hover", text)
        return str(shown["contents"]["value"]) if shown else ""

    def signatures(self, text: str) -> list[dict[str, Any]]:
        """Return the signatures that are shown at the mark."""
        shown = self._at("textDocument/signatureHelp", text)
        return list(shown["signatures"]) if shown else []

    def completions(self, text: str) -> dict[str, dict[str, Any]]:
        """Return the completions at the mark, by their labels."""
        shown = self._at("textDocument/completion", text)
        return {item["label"]: item for item in (shown["items"] if shown else ())}

    def reported(self, text: str) -> list[dict[str, Any]]:
        """Return the diagnostics of a text."""
        self._open(text)
        while self._reported != self._version:
            self._receive()
        return self._diagnostics

    def _at(self, method: str, text: str) -> Any:
        before, _, after = text.partition("|")
        self._open(before + after)
        line = before.count("\n")
        column = len(before) - (before.rfind("\n") + 1)
        return self._ask(
            method, textDocument={"uri": self._uri}, position={"line": line, "character": column}
        )

    def _open(self, text: str) -> None:
        self._version += 1
        document = {"uri": self._uri, "version": self._version}
        if self._version == 1:
            self._tell(
                "textDocument/didOpen", textDocument={**document, "languageId": "python", "text": text}
            )
        else:
            self._tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": text}])

    def _tell(self, method: str, **parameters: Any) -> None:
        self._send({"method": method, "params": parameters})

    def _ask(self, method: str, **parameters: Any) -> Any:
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                return message.get("result")

    def _receive(self) -> Mapping[str, Any]:
        length = 0
        while line := self._from_server.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server has gone")
        message: dict[str, Any] = json.loads(self._from_server.read(length))
        if (
            message.get("method") == "textDocument/publishDiagnostics"
            and message["params"]["uri"] == self._uri
        ):
            self._diagnostics = message["params"]["diagnostics"]
            self._reported = message["params"]["version"]
        elif "id" in message and "method" in message:  # the server asks for settings and other things
            asked: dict[str, Any] = message.get("params") or {}
            self._send({"id": message["id"], "result": [{}] * len(asked.get("items", ()))})
        return message

    def _send(self, message: Mapping[str, Any]) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._to_server.write(b"Content-Length: %d\r\n\r\n%b" % (len(raw), raw))
        self._to_server.flush()


@contextmanager
def language_server(folder: Path) -> Generator[LanguageServer]:
    """Run pyright's language server over a folder that has a pyrightconfig.json."""
    with subprocess.Popen(
        [str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield LanguageServer(process.stdin, process.stdout, folder)
        finally:
            process.kill()
