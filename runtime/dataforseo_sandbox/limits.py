"""The limits that a sandbox keeps: those of the spec, or none."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

from msgspec import Struct

from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox.catalogue import AnyEndpoint
from dataforseo_sandbox.paths import short
from dataforseo_sandbox.traffic import ACCOUNT


class LimitBook(Struct, frozen=True):
    """What holds for the account, for each section and for each endpoint by itself."""

    account: Limits
    sections: Mapping[str, Limits]

    @classmethod
    def of_spec(cls, account: Limits | None = None) -> LimitBook:
        """Take the limits of the spec; those of the account may differ from it."""
        api: Api = importlib.import_module("dataforseo._api").API
        return cls(account or api.limits, api.section_limits)

    def of_call(self, endpoint: AnyEndpoint | None) -> dict[str, Limits]:
        """Give the limits of a call by scope, as `Traffic` counts them."""
        found = {ACCOUNT: self.account}
        if endpoint is not None:
            found[endpoint.section] = self.sections.get(endpoint.section, Limits())
            found[short(endpoint.path)] = endpoint.limits
        return found
