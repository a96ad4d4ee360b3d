# From spec/bare/ by `make generate`; do not edit.
"""Bare: Nothing to ask with, and no shape in the answer."""

from collections.abc import Mapping

__all__: list[str] = []

_MODULES: Mapping[str, str] = {}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
