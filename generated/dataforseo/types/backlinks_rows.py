# From spec/types/backlinks/rows.yaml by `make generate`; do not edit.
"""Rows that several calls of the Backlinks API share."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class BacklinksRedirect(Model):
    """A page that an indirect link passes through."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    status_code: Int | None = None
    """HTTP status of the page."""
    url: str | None = None


class IntersectionSummary(Model):
    """How much of what was asked for a referrer links to."""

    intersections_count: Int | None = None
    """Number of intersections."""


class TargetInfo(Model):
    """What is known of a target's site."""

    server: str | None = None
    """Software of the server."""
    cms: str | None = None
    """Content management system."""
    platform_type: List[str] | None = None
    """Kinds of site, such as `cms`, `blogs` or `ecommerce`."""
    ip_address: str | None = None
    """IP address of the target."""
    country: str | None = None
    """Country, as its ISO code of two letters."""
    is_ip: bool | None = None
    """Whether the target is an IP address without domain name."""
    target_spam_score: Int | None = None
    """Spam score of the target, 0 to 100; of a domain or subdomain, the average of its pages."""
