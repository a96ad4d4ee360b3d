# From spec/types/screenshots.yaml by `make generate`; do not edit.
"""Images of pages."""

from dataforseo_runtime.models import Model, model


@model
class ScreenshotItem(Model):
    image: str | None = None
