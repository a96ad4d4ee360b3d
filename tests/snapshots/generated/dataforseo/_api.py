# From spec/api.yaml and spec/status_codes.yaml by `make generate`; do not edit.
"""Facts about the whole API."""

from typing import Final

from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Limits

API: Final = Api(
    production="https://api.example.com",
    sandbox="https://sandbox.example.com",
    login_variables=("TINY_LOGIN",),
    password_variables=("TINY_PASSWORD",),
    timeout_seconds=120,
    limits=Limits(calls_per_minute=2000, simultaneous_calls=30),
    section_limits={
        "bare": Limits(),
        "calls": Limits(),
        "choices": Limits(),
        "markets": Limits(),
        "names": Limits(),
        "rules": Limits(),
        "shops": Limits(),
        "values": Limits(),
    },
    status_codes={
        20000: StatusCode("It worked.", "ok", "never", "always"),
    },
)
