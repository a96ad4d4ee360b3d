# From spec/types/serp/requests.yaml by `make generate`; do not edit.
"""What several search engines are asked with."""

from typing import Literal

from dataforseo_runtime.requests.request import Request


class StopTarget(Request):
    """A result to stop crawling at.

    Args:
        match_value: The domain, subdomain or wildcard pattern to stop at, without the scheme.
        match_type: How to compare: this domain or subdomain, with its subdomains, or by a pattern with *. One
            of domain, with_subdomains, wildcard.
    """

    match_value: str
    match_type: Literal["domain", "with_subdomains", "wildcard"]
