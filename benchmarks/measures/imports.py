"""Time the imports until a first call can be sent."""

from __future__ import annotations

from benchmarks.cases import ROOT
from benchmarks.measures import Bench
from benchmarks.programs import in_turn
from benchmarks.results import Group, Row
from benchmarks.rounds import Sample

# Our client imports urllib3 lazily, the official client at once. To be fair, our program imports it too.
SENDING = "import urllib3\n"
CLIENT = "from dataforseo import Client\nclient = Client(login='a', password='b')\n"
CALL = "client.backlinks.bulk_new_lost_backlinks_live.describe(targets=['a.example'])\n"
SEARCH = (
    "client.serp.google_organic_live_advanced.describe(keyword='a', location_code=2840, language_code='en')\n"
)
# One call of each of three sections, built and checked.
THREE_CALLS = (
    ("backlinks", CALL),
    ("dataforseo_labs", "client.dataforseo_labs.google_ranked_keywords_live.describe(target='a.example')\n"),
    ("serp", SEARCH),
)
OFFICIAL_CLIENT = (
    "from dataforseo_client import api_client, configuration\n"
    "client = api_client.ApiClient(configuration.Configuration(username='a', password='b'))\n"
)
OFFICIAL_CALL = (
    "from dataforseo_client.api.backlinks_api import BacklinksApi\n"
    "from dataforseo_client.models.backlinks_bulk_new_lost_backlinks_live_request_info import (\n"
    "    BacklinksBulkNewLostBacklinksLiveRequestInfo)\n"
    "BacklinksApi(client)\n"
    "BacklinksBulkNewLostBacklinksLiveRequestInfo(targets=['a.example'])\n"
)
EVERYTHING = (
    "import importlib\nfrom dataforseo._index import OPERATIONS\n"
    "for path, place in OPERATIONS.items():\n    if path.split('/')[0] in {sections}:\n        "
    "importlib.import_module(place.partition(':')[0])\n"
)


def measure(bench: Bench) -> Group:
    """Time whole processes, and subtract the start-up time of the interpreter."""
    rows: list[Row] = []
    ours, official = bench.environments.ours.python, bench.environments.official.python
    sections = _sections()
    three = [section for section, _ in THREE_CALLS]
    calls = "".join(call for section, call in THREE_CALLS if section in sections)
    programs = (
        ("package", "the package", "import dataforseo", "import dataforseo_client", 15),
        (
            "one",
            "one endpoint, first call ready to send",
            SENDING + CLIENT + CALL,
            OFFICIAL_CLIENT + OFFICIAL_CALL,
            15,
        ),
        ("one made", "one endpoint, first call made and checked, nothing to send yet", CLIENT + CALL, "", 15),
        (
            "section",
            "every endpoint of one section",
            SENDING + CLIENT + _every(["backlinks"]),
            _apis(["backlinks"]),
            5,
        ),
        ("three", "three sections, a call of each ready to send", SENDING + CLIENT + calls, _apis(three), 5),
        (
            "three whole",
            "every endpoint of these three sections",
            SENDING + CLIENT + _every(three),
            _apis(three),
            3,
        ),
        ("modules", "every endpoint module, nothing else", _every(sections), "", 5),
        (
            "all",
            "every endpoint that the specs have",
            SENDING + CLIENT + _every(sections),
            _apis(sections),
            3,
        ),
    )
    for name, title, our_source, official_source, rounds in programs:
        if name.startswith("three") and not sections.issuperset(three):
            continue
        if bench.quick and rounds < 15:  # the official client takes seconds for each section
            continue
        chosen = {
            "bare": (ours, "pass"),
            "urllib3": (ours, "import urllib3"),
            "ours": (ours, our_source),
            **({"official": (official, official_source)} if official_source else {}),
        }
        rows.append(Row(name, title, _net(in_turn(chosen, bench.rounds(rounds)))))
    return Group(
        "import",
        "Import",
        "Each run is a new process with cached bytecode; interpreter start-up time is subtracted.",
        rows,
        ("urllib3",),
    )


def _net(samples: dict[str, Sample]) -> dict[str, Sample]:
    """Subtract the start-up time of the interpreter."""
    start = samples.pop("bare").median
    return {
        name: Sample(tuple(max(value - start, 1e-5) for value in sample.values))
        for name, sample in samples.items()
    }


def _sections() -> set[str]:
    return {path.parent.name for path in (ROOT / "generated" / "dataforseo").glob("*/_section.py")}


def _every(sections: list[str] | set[str]) -> str:
    return EVERYTHING.format(sections=sorted(sections))


def _apis(sections: list[str] | set[str]) -> str:
    return OFFICIAL_CLIENT + "".join(
        f"import dataforseo_client.api.{name}_api\n" for name in sorted(sections)
    )
