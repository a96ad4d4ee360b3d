"""What the views of requests and responses share."""

from __future__ import annotations

from attrs import frozen

from codegen.python.literals import Code


@frozen
class FieldLine:
    """One annotated attribute of a class."""

    name: Code
    annotation: Code
    default: Code | None = None
    docstring: Code | None = None
