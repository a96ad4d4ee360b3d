"""The vendor's OpenAPI documents, read once for all tests of the facts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.transcribe.openapi import load


@pytest.fixture(scope="session")
def openapi_of_2026_08(shared: Path) -> list[dict[str, Any]]:
    files = sorted((shared / "reference" / "openapi-2026-08").glob("*.yml"))
    return [load(file.read_text(encoding="utf-8"), file.name) for file in files]
