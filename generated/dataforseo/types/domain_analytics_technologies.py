# From spec/types/domain_analytics/technologies.yaml by `make generate`; do not edit.
"""Domains and the technologies that they use."""

from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class TechnologyPath(Request):
    """A technology and its place in the tree.

    Args:
        path: Group and category with a dot between, such as `content.cms`.
        name: Name of the technology.
    """

    path: str
    name: str


@model
class TechnologiesInfo(Model):
    add_ons: dict[str, list[str]] | None = None
    analytics: dict[str, list[str]] | None = None
    web_development: dict[str, list[str]] | None = None
    security: dict[str, list[str]] | None = None
    business_tools: dict[str, list[str]] | None = None
    sales: dict[str, list[str]] | None = None
    other: dict[str, list[str]] | None = None
    user_generated_content: dict[str, list[str]] | None = None
    booking: dict[str, list[str]] | None = None
    privacy: dict[str, list[str]] | None = None
    servers: dict[str, list[str]] | None = None
    location: dict[str, list[str]] | None = None
    content: dict[str, list[str]] | None = None
    media: dict[str, list[str]] | None = None
    marketing: dict[str, list[str]] | None = None
    communication: dict[str, list[str]] | None = None
    utilities: dict[str, list[str]] | None = None


@model
class DomainTechnologies(Model):
    type: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    meta_keywords: list[str] | None = None
    domain_rank: Integer | None = None
    last_visited: str | None = None
    country_iso_code: str | None = None
    language_code: str | None = None
    content_language_code: str | None = None
    phone_numbers: list[str] | None = None
    emails: list[str] | None = None
    social_graph_urls: list[str] | None = None
    technologies: TechnologiesInfo | None = None

    last_visited_as_datetime = AsDatetime("last_visited")


@model
class FoundDomain(Model):
    type: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    meta_keywords: list[str] | None = None
    domain_rank: Integer | None = None
    last_visited: str | None = None
    country_iso_code: str | None = None
    language_code: str | None = None
    content_language_code: str | None = None
    phone_numbers: list[str] | None = None
    emails: list[str] | None = None
    social_graph_urls: list[str] | None = None
    technologies: TechnologiesInfo | None = None

    last_visited_as_datetime = AsDatetime("last_visited")


@model
class DomainsByTechnologyResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    offset_token: str | None = None
    """Token of the next page."""
    items: list[FoundDomain] | None = None
