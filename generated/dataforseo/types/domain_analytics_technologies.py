# From spec/types/domain_analytics/technologies.yaml by `make generate`; do not edit.
"""Domains and the technologies that they use."""

from dataforseo_runtime import rules
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import Request, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "DomainTechnologies",
    "DomainsByTechnologyResult",
    "FoundDomain",
    "TechnologiesInfo",
    "TechnologyPath",
]


@request
class TechnologyPath(Request):
    """A technology and its place in the tree.

    Args:
        path: Group and category with a dot between, such as `content.cms`.
        name: Name of the technology.
    """

    path: str
    name: str

    RULES = (
        rules.Text("path", required=True),
        rules.Text("name", required=True),
    )


class TechnologiesInfo(Model):
    add_ons: Map[List[str]] | None = None
    analytics: Map[List[str]] | None = None
    web_development: Map[List[str]] | None = None
    security: Map[List[str]] | None = None
    business_tools: Map[List[str]] | None = None
    sales: Map[List[str]] | None = None
    other: Map[List[str]] | None = None
    user_generated_content: Map[List[str]] | None = None
    booking: Map[List[str]] | None = None
    privacy: Map[List[str]] | None = None
    servers: Map[List[str]] | None = None
    location: Map[List[str]] | None = None
    content: Map[List[str]] | None = None
    media: Map[List[str]] | None = None
    marketing: Map[List[str]] | None = None
    communication: Map[List[str]] | None = None
    utilities: Map[List[str]] | None = None


class DomainTechnologies(Model):
    type: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    meta_keywords: List[str] | None = None
    domain_rank: Integer | None = None
    last_visited: str | None = None
    country_iso_code: str | None = None
    language_code: str | None = None
    content_language_code: str | None = None
    phone_numbers: List[str] | None = None
    emails: List[str] | None = None
    social_graph_urls: List[str] | None = None
    technologies: TechnologiesInfo | None = None

    last_visited_as_datetime = AsDatetime("last_visited")


class FoundDomain(Model):
    type: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    meta_keywords: List[str] | None = None
    domain_rank: Integer | None = None
    last_visited: str | None = None
    country_iso_code: str | None = None
    language_code: str | None = None
    content_language_code: str | None = None
    phone_numbers: List[str] | None = None
    emails: List[str] | None = None
    social_graph_urls: List[str] | None = None
    technologies: TechnologiesInfo | None = None

    last_visited_as_datetime = AsDatetime("last_visited")


class DomainsByTechnologyResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    offset_token: str | None = None
    """Token of the next page."""
    items: List[FoundDomain] | None = None
