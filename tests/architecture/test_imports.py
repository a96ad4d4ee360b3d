"""Which package may import which: generated -> runtime -> third party; codegen imports none of them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.import_graph import imported_names
from tests.conftest import ROOT

OURS = {
    "dataforseo": ROOT / "generated" / "dataforseo",
    "dataforseo_runtime": ROOT / "runtime" / "dataforseo_runtime",
    "dataforseo_sandbox": ROOT / "runtime" / "dataforseo_sandbox",
    "dataforseo_cli": ROOT / "runtime" / "dataforseo_cli",
    "codegen": ROOT / "codegen",
}
MAY_IMPORT = {
    "dataforseo": {"dataforseo_runtime"},
    "dataforseo_runtime": set[str](),
    "dataforseo_sandbox": {"dataforseo", "dataforseo_runtime"},
    "dataforseo_cli": {"dataforseo", "dataforseo_runtime", "dataforseo_sandbox"},
    "codegen": set[str](),
}
# The one exception for codegen: it fills the classes of facts that the runtime reads.
FACTS = "dataforseo_runtime.requests.facts"
# Files that codegen copies into the generated package, so they import what that package may import.
COPIED = ROOT / "codegen" / "templates"
# The dependencies of an installation without extras.
BASE = {"attrs", "attr", "msgspec", "urllib3"}


@pytest.mark.parametrize("package", OURS)
def test_import_law(package: str) -> None:
    forbidden = set(OURS) - MAY_IMPORT[package] - {package}
    offenders: dict[str, list[str]] = {}
    for path in OURS[package].rglob("*.py"):
        found = {name for name in imported_names(path) if name.split(".")[0] in forbidden}
        if package == "codegen":
            found = {name for name in found if not f"{name}.".startswith(f"{FACTS}.")}
        if found and not path.is_relative_to(COPIED):
            offenders[str(path.relative_to(ROOT))] = sorted(found)
    assert offenders == {}


@pytest.mark.parametrize("package", ["dataforseo", "dataforseo_runtime", "dataforseo_sandbox"])
def test_the_base_install_is_enough(package: str) -> None:
    third_party = {
        name.split(".")[0] for path in OURS[package].rglob("*.py") for name in imported_names(path)
    }
    third_party -= set(sys.stdlib_module_names) | set(OURS)
    # Imported lazily for the shared limits, and typing_extensions under TYPE_CHECKING.
    optional = {"filelock", "pyrate_limiter", "typing_extensions"}
    assert third_party <= BASE | optional


def modules_after(statement: str) -> set[str]:
    program = f"import sys\nbefore = set(sys.modules)\n{statement}\nprint(*sorted(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_else() -> None:
    assert modules_after("import dataforseo") == {"dataforseo"}


def test_a_client_loads_no_endpoint_and_no_http_library() -> None:
    loaded = modules_after("from dataforseo import Client\nclient = Client(login='l', password='p')")
    assert "urllib3" not in loaded
    assert not {name for name in loaded if name.startswith(("dataforseo.backlinks.", "dataforseo.types."))}


def test_an_endpoint_loads_only_the_types_that_it_uses() -> None:
    loaded = modules_after("from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE")
    ours = {name for name in loaded if name.startswith("dataforseo.")}
    assert ours == {"dataforseo.backlinks", "dataforseo.backlinks.bulk_backlinks", "dataforseo.fields"}
    assert "urllib3" not in loaded


@pytest.mark.parametrize("name", sorted(OURS.keys() - {"codegen"}))
def test_type_checkers_read_what_is_installed(name: str) -> None:
    assert (OURS[name] / "py.typed").read_bytes() == b""


def test_every_public_name_exists() -> None:
    import dataforseo

    assert sorted(dataforseo.__all__) == dir(dataforseo)
    for name in dataforseo.__all__:
        assert getattr(dataforseo, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = dataforseo.Nothing
