# From spec/types/screenshots.yaml by `make generate`; do not edit.
"""Images of pages."""

from dataforseo_runtime.answers.models import Model


class ScreenshotItem(Model):
    """A screenshot of a page."""

    image: str | None = None
    """Address of the image file, which is kept for one day."""
