# From spec/types/ready_tasks.yaml by `make generate`; do not edit.
"""What the lists of finished and mended tasks hold."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.timestamps import AsDatetime


class ReadyTask(Model):
    """A finished task that waits to be collected."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    se: str | None = None
    """Search engine."""
    se_type: str | None = None
    """Search that the data are of."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint: str | None = None
    """Path to collect the task at; null when it cannot be."""

    date_posted_as_datetime = AsDatetime("date_posted")


class ReadyAdvancedTask(Model):
    """A finished task that waits to be collected, with a path for each form of its result."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    se: str | None = None
    """Search engine."""
    se_type: str | None = None
    """Search that the data are of."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint_advanced: str | None = None
    """Path to collect the advanced result at; null when there is none."""
    endpoint_html: str | None = None
    """Path to collect the HTML at; null when there is none."""

    date_posted_as_datetime = AsDatetime("date_posted")


class FixedSerpTask(Model):
    """A SERP task whose page was parsed anew, to be collected again."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    se: str | None = None
    """Search engine."""
    se_type: str | None = None
    """Search that the data are of."""
    date_posted: str | None = None
    """When the task was posted."""
    date_fixed: str | None = None
    """When the result was parsed anew."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint_regular: str | None = None
    """Path to collect the regular result at; null when there is none."""
    endpoint_advanced: str | None = None
    """Path to collect the advanced result at; null when there is none."""
    endpoint_html: str | None = None
    """Path to collect the HTML at; null when there is none."""

    date_posted_as_datetime = AsDatetime("date_posted")
    date_fixed_as_datetime = AsDatetime("date_fixed")


class ReadySerpTask(Model):
    """A finished SERP task that waits to be collected, with a path for each form of its result."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    se: str | None = None
    """Search engine."""
    se_type: str | None = None
    """Search that the data are of."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint_regular: str | None = None
    """Path to collect the regular result at; null when there is none."""
    endpoint_advanced: str | None = None
    """Path to collect the advanced result at; null when there is none."""
    endpoint_html: str | None = None
    """Path to collect the HTML at; null when there is none."""

    date_posted_as_datetime = AsDatetime("date_posted")
