# From spec/types/domain_analytics/technologies.yaml by `make generate`; do not edit.
"""Domains and the technologies that they use."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.request import Request


class TechnologyPath(Request):
    """A technology and its place in the tree.

    Args:
        path: Group and category with a dot between, such as `content.cms`.
        name: Name of the technology.
    """

    path: str
    name: str


class TechnologiesInfo(Model):
    """Technologies of a domain by group: each maps a category to the names of technologies."""

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
    """A domain and the technologies that it uses."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    domain: str | None = None
    """Domain name."""
    title: str | None = None
    """Title of the site, from its meta tags."""
    description: str | None = None
    """Description of the site, from its meta tags."""
    meta_keywords: List[str] | None = None
    """Keywords of the site, from its meta tags."""
    domain_rank: Int | None = None
    """Rank of the domain by its links."""
    last_visited: str | None = None
    """When the crawler last visited the domain."""
    country_iso_code: str | None = None
    """Country that the domain belongs to, as its ISO code of two letters."""
    language_code: str | None = None
    """Code of the language that the domain is associated with."""
    content_language_code: str | None = None
    """Code of the language of the content."""
    phone_numbers: List[str] | None = None
    """Telephone numbers on the site."""
    emails: List[str] | None = None
    """E-mail addresses on the site."""
    social_graph_urls: List[str] | None = None
    """Profiles of the domain in social media."""
    technologies: TechnologiesInfo | None = None
    """Technologies of the domain, by group."""

    last_visited_as_datetime = AsDatetime("last_visited")


class FoundDomain(Model):
    """A domain that uses a technology, and what else it uses."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    domain: str | None = None
    """Domain name."""
    title: str | None = None
    """Title of the site, from its meta tags."""
    description: str | None = None
    """Description of the site, from its meta tags."""
    meta_keywords: List[str] | None = None
    """Keywords of the site, from its meta tags."""
    domain_rank: Int | None = None
    """Rank of the domain by its links."""
    last_visited: str | None = None
    """When the crawler last visited the domain."""
    country_iso_code: str | None = None
    """Country that the domain belongs to, as its ISO code of two letters."""
    language_code: str | None = None
    """Code of the language that the domain is associated with."""
    content_language_code: str | None = None
    """Code of the language of the content."""
    phone_numbers: List[str] | None = None
    """Telephone numbers on the site."""
    emails: List[str] | None = None
    """E-mail addresses on the site."""
    social_graph_urls: List[str] | None = None
    """Profiles of the domain in social media."""
    technologies: TechnologiesInfo | None = None
    """Technologies of the domain, by group."""

    last_visited_as_datetime = AsDatetime("last_visited")


class DomainsByTechnologyResult(Model):
    """Domains that use a technology."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[FoundDomain] | None = None
    """One row for each domain."""
