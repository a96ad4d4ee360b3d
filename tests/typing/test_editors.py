"""What an editor shows for each way of calling an operation, by pyright's language server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.typing.language_server import LanguageServer, language_server

PROGRAM = """\
from dataforseo import AsyncClient, Client

client = Client()
waiting = AsyncClient()

async def main() -> None:
    """
CLIENTS = ("client", "waiting")
# For each way of calling: its arguments, a keyword with its description, and other texts of the docstring.
WAYS: dict[str, tuple[str, str, str]] = {
    "on_page.content_parsing": ("id='', url=''", "id: Identifier of the", "Free of charge."),
    "on_page.pages": ("id=''", "limit: Most rows to return. At most 1000.", "Free of charge."),
    "on_page.pages.rows": ("id=''", "limit: Most rows to return. At most 1000.", "Free of charge."),
    "on_page.pages.pages": ("id=''", "limit: Most rows to return. At most 1000.", "Free of charge."),
    "on_page.pages.describe": ("id=''", "limit: Most rows to return. At most 1000.", "Free of charge."),
    "backlinks.bulk_backlinks_live": ("targets=[]", "targets: Domains", "Charged 0.024 USD a request"),
    "backlinks.bulk_backlinks_live.split": ("targets=[]", "targets: Domains", "At most 2,000 calls a minute"),
    "backlinks.bulk_backlinks_live.cost": ("targets=[]", "targets: Domains", "At most 2,000 calls a minute"),
    "serp.google_organic_task_post": (
        "keyword=''",
        "keyword: The search query.",
        "Charged 0.0006 USD a task",
    ),
    "serp.google_organic_task_post.cost": (
        "keyword=''",
        "keyword: The search query.",
        "Charged ",
    ),
    "serp.google_organic_task_get_advanced": ("id=''", "id: ", "Free of charge."),
    "serp.google_organic_task_get_advanced.post_and_wait": ("[]", "within: Seconds", "never repeated"),
    "serp.google_organic_task_get_advanced.wait_for": ("[]", "task_ids: Identifiers", "Free."),
    "appendix.user_data": ("", "", "Free of charge."),
}


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder: Path = tmp_path_factory.mktemp("edited")
    settings = {"extraPaths": [str(ROOT / "generated"), str(ROOT / "runtime")]}
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**settings, "venvPath": str(ROOT), "venv": ".venv", "pythonVersion": "3.11"})
    )
    with language_server(folder) as editor:
        yield editor


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("way", WAYS)
def test_hovering_shows_what_the_spec_says(editor: LanguageServer, client: str, way: str) -> None:
    arguments, keyword, also = WAYS[way]
    before, _, name = f"{client}.{way}".rpartition(".")
    shown = editor.hover(f"{PROGRAM}{before}.{name[:2]}|{name[2:]}({arguments})\n")
    for words in (keyword, also):
        assert words in shown


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("way", [way for way, (_, keyword, _) in WAYS.items() if keyword])
def test_a_keyword_has_its_words_while_it_is_typed(editor: LanguageServer, client: str, way: str) -> None:
    _, keyword, also = WAYS[way]
    name, _, words = keyword.partition(":")
    shown = editor.signatures(f"{PROGRAM}{client}.{way}({name}=|)\n")[-1]
    labels = [shown["label"][start:end] for start, end in (one["label"] for one in shown["parameters"])]
    active = shown["parameters"][shown["activeParameter"]]
    assert labels[shown["activeParameter"]].startswith(f"{name}: ")
    assert active["documentation"]["value"].startswith(f"{name}:{words}".rstrip())
    assert also in shown["documentation"]["value"]


@pytest.mark.parametrize("client", ["Client", "AsyncClient"])
def test_every_keyword_of_a_client_has_its_words(editor: LanguageServer, client: str) -> None:
    program = f"from dataforseo import {client}\n{client}("
    names = [name for name in editor.completions(f"{program}|)\n") if name.endswith("=")]
    assert {"login=", "budget=", "timeout=", "ai="} <= {*names}
    for name in names:
        shown = editor.signatures(f"{program}{name}|)\n")[-1]
        words = shown["parameters"][shown["activeParameter"]]["documentation"]["value"]
        assert words.startswith(f"{name[:-1]}: ")


@pytest.mark.parametrize("client", CLIENTS)
def test_keywords_and_values_are_completed(editor: LanguageServer, client: str) -> None:
    offered = editor.completions(f"{PROGRAM}{client}.on_page.pages.rows(|)\n")
    assert {"id=", "limit=", "filters=", "tag="} <= offered.keys()
    offered = editor.completions(f"{PROGRAM}{client}.serp.google_organic_task_post(device='|')\n")
    assert {"'desktop'", "'mobile'"} <= offered.keys()
    offered = editor.completions(f"{PROGRAM}{client}.backlinks.|\n")
    assert {"bulk_backlinks_live", "id_list", "errors"} <= offered.keys()


@pytest.mark.parametrize("client", CLIENTS)
def test_a_deprecated_operation_is_struck_through(editor: LanguageServer, client: str) -> None:
    reported = editor.reported(f"{PROGRAM}{client}.serp.google_events_live_advanced(keyword='x')\n")
    struck = [one for one in reported if 2 in one.get("tags", ())]  # DiagnosticTag.Deprecated
    assert len(struck) == 1
    assert "words say what to call instead" in struck[0]["message"]
    shown = editor.hover(f"{PROGRAM}{client}.serp.google_events_live_a|dvanced(keyword='x')\n")
    assert "Deprecated: " in shown
    reported = editor.reported(f"{PROGRAM}{client}.on_page.pages(id='')\n")
    assert [one for one in reported if 2 in one.get("tags", ())] == []
