# From spec/types/backlinks/rows.yaml by `make generate`; do not edit.
"""Rows that several calls of the Backlinks API share."""

from dataforseo_runtime.models import Integer, Model, model


@model
class BacklinksRedirect(Model):
    type: str | None = None
    status_code: Integer | None = None
    url: str | None = None


@model
class IntersectionSummary(Model):
    intersections_count: Integer | None = None


@model
class TargetInfo(Model):
    server: str | None = None
    cms: str | None = None
    platform_type: list[str] | None = None
    ip_address: str | None = None
    country: str | None = None
    is_ip: bool | None = None
    target_spam_score: Integer | None = None
