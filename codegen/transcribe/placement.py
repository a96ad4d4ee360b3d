"""Choose the parent of a row without indentation, by samples, links and the order of the rows.

Many copies of a page lose the indentation of the field names. `place_by_sample` tries the rules of this module
in order.
"""

from __future__ import annotations

from attrs import frozen

from codegen.transcribe.field_tree import OpenField
from codegen.transcribe.open_fields import OpenFields
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@frozen
class Placement:
    """Hold the depth of the open field that a row belongs to.

    `next_item_type` is the item type that begins with the row, if any. `doubt` says why a person must check
    the place. `disagreement` says how table and sample differ about the place.
    """

    depth: int
    next_item_type: str | None = None
    doubt: str | None = None
    disagreement: str | None = None


def place_by_sample(fields: OpenFields, row: TableRow) -> Placement:
    """Place a row by the first rule that applies.

    Rules about samples and links are tried before rules about the order of the rows.
    """
    item_type = item_type_of_row(row)
    if item_type is not None:
        placement = (
            _in_array_sampled_with_the_type(fields, item_type)
            or _in_array_of_sibling_types(fields, item_type)
            or _in_field_just_opened(fields)
            or _in_field_that_lacks_type(fields)
            or _in_array_that_has_type(fields, item_type)
        )
    else:
        candidates = Candidates.of(fields, row)
        placement = (
            _in_sampled_field_unless_deeper(candidates)
            or _in_deeper_field_if_linked(candidates)
            or _in_deeper_field_if_rows_are_left_over(candidates, fields, row)
            or _in_sampled_field(candidates)
            or _at_top_of_request(fields)
            or _in_linked_field(candidates, fields, row)
            or _in_headed_item_like_other_types(candidates, fields, row)
            or _in_unsampled_field(candidates)
        )
    return placement or _in_unfinished_field(fields, row) or _in_field_listed_last(fields, row)


# -- rules for rows that state an item type -----------------------------------------------------------


def _in_array_sampled_with_the_type(fields: OpenFields, item_type: str) -> Placement | None:
    """Choose the innermost array that has items of this type in the samples, and does not list the type yet.

    Skip arrays whose item types are announced by heading rows.
    """
    for depth, one in fields.inside_out(fields.outermost()):
        if one is fields.headed or item_type not in one.sampled_types or item_type in one.listed_types:
            continue
        begins = "type" in one.listed or len(one.sampled_types) > 1
        return Placement(depth, next_item_type=item_type if begins else None)
    return None


def _in_array_of_sibling_types(fields: OpenFields, item_type: str) -> Placement | None:
    """Choose the innermost array that lists a type of a similar name. The samples do not have this type."""
    for depth, one in fields.inside_out(fields.outermost()):
        if fields.is_sibling_type(one, item_type):
            return Placement(depth, next_item_type=item_type)
    return None


def _in_field_just_opened(fields: OpenFields) -> Placement | None:
    """Choose the innermost field if it has no rows yet: the first row of an item is usually its `type`.

    Skip a field that the samples show without a `type`.
    """
    one = fields.path[fields.innermost]
    fits = not one.is_sampled or one.borrowed or "type" in one.sampled_fields
    return Placement(fields.innermost) if fits and not one.listed else None


def _in_field_that_lacks_type(fields: OpenFields) -> Placement | None:
    """Choose the innermost field without a row `type`. Skip fields that the samples show without a `type`."""
    for depth, one in fields.inside_out(fields.outermost()):
        if "type" not in one.listed and (not one.is_sampled or "type" in one.sampled_fields):
            return Placement(depth)
    return None


def _in_array_that_has_type(fields: OpenFields, item_type: str) -> Placement | None:
    """Choose the innermost array that has a row `type` already. This row begins its next item type.

    Skip the outermost field, which would take every row that belongs elsewhere.
    """
    for depth, one in fields.inside_out(fields.outermost() + 1):
        if one.is_array and "type" in one.listed:
            doubt = "a second item type of one array, placed by the order of the rows"
            return Placement(depth, next_item_type=item_type, doubt=doubt)
    return None


# -- rules for all other rows -------------------------------------------------------------------------


@frozen
class Candidates:
    """Hold the depths of the open fields that may be the parent of a row; None if there is no candidate.

    `sampled`: the innermost field that has a child of the row's name in the samples, not listed yet.
    `unsampled`: the innermost field whose children appear in no sample, for instance because the field is null.
    `linked`: the field that the row's link names as parent.
    `unsampled_count`: the number of fields whose children appear in no sample.
    `outermost`: the smallest depth that the row can belong to.
    """

    sampled: int | None
    unsampled: int | None
    linked: int | None
    unsampled_count: int
    outermost: int

    @classmethod
    def of(cls, fields: OpenFields, row: TableRow) -> Candidates:
        """Find the candidates for a row."""
        outermost = fields.outermost() if fields.response else 0
        # With few open fields the row may still be one of the envelope, so search from the top level.
        sampled_from = outermost if len(fields.path) > 2 else 0
        sampled = (depth for depth, one in fields.inside_out(sampled_from) if one.expects(row.name))
        unsampled = [depth for depth, one in fields.inside_out(outermost) if one.could_hold(row.name)]
        return cls(
            sampled=next(sampled, None),
            unsampled=next(iter(unsampled), None),
            linked=fields.depth_by_link(row),
            unsampled_count=len(unsampled),
            outermost=outermost,
        )


def _in_sampled_field_unless_deeper(at: Candidates) -> Placement | None:
    """Choose the candidate `sampled`, unless the candidate `unsampled` is deeper."""
    if at.sampled is None or (at.unsampled is not None and at.unsampled > at.sampled):
        return None
    return Placement(at.sampled)


def _in_deeper_field_if_linked(at: Candidates) -> Placement | None:
    """Choose the deeper candidate `unsampled` if the row's link names it. Links follow the vendor's nesting."""
    if at.sampled is None or at.linked is None or at.linked != at.unsampled:
        return None
    return Placement(at.linked)


def _in_deeper_field_if_rows_are_left_over(
    at: Candidates, fields: OpenFields, row: TableRow
) -> Placement | None:
    """Choose the deeper candidate `unsampled` if more rows of this name remain than the samples have places.

    One of those rows describes a field that the samples lack. It is the current row, because the rows of the
    deeper field come first. The rule does not apply if the schema of the candidate `sampled` is borrowed.
    """
    if at.sampled is None or at.unsampled is None or at.linked is not None or not fields.response:
        return None
    if fields.path[at.sampled].borrowed or not fields.more_rows_than_places(row.name):
        return None
    return Placement(at.unsampled, doubt="the sample has null above it; placed by counting the rows")


def _in_sampled_field(at: Candidates) -> Placement | None:
    """Choose the candidate `sampled`. No rule above has chosen a deeper field."""
    return None if at.sampled is None else Placement(at.sampled)


def _at_top_of_request(fields: OpenFields) -> Placement | None:
    """Choose the top level of a request. Most requests are flat, and their samples leave out many fields."""
    return None if fields.response else Placement(0)


def _in_linked_field(at: Candidates, fields: OpenFields, row: TableRow) -> Placement | None:
    """Choose the field that the row's link names as parent. No sample has the row."""
    if at.linked is None or row.name in fields.path[at.linked].listed:
        return None
    return Placement(at.linked)


def _in_headed_item_like_other_types(at: Candidates, fields: OpenFields, row: TableRow) -> Placement | None:
    """Choose the array with heading rows if most of its sampled item types have a field of this name.

    This places the rows of an item type that the samples lack. The item types of one array have similar fields.
    """
    depth = fields.headed_depth
    if depth is None or depth < at.outermost or at.unsampled_count == 1:
        return None
    items = fields.path[depth]
    if not items.could_hold(row.name) or not _most_types_have(items, row.name):
        return None
    return Placement(depth, doubt="placed as in the item types that the sample has")


def _most_types_have(items: OpenField, name: str) -> bool:
    """Tell whether at least 80 % of the sampled item types have this field, and fewer of the objects in them."""
    sampled = [schema.fields for schema in items.sampled_types.values()]
    having = sum(name in inside for inside in sampled)
    deeper = sum(name in below.fields for inside in sampled for below in inside.values())
    return having * 10 >= len(sampled) * 8 and deeper < having


def _in_unsampled_field(at: Candidates) -> Placement | None:
    """Choose the candidate `unsampled`. If it is not the only one, a person must check the place."""
    if at.unsampled is None:
        return None
    doubt = None if at.unsampled_count == 1 else "no sample shows what it belongs to"
    return Placement(at.unsampled, doubt=doubt)


# -- rows that no rule above places: a person must check them -----------------------------------------

_BY_ORDER = "the sample does not have it; placed by the order of the rows"


def _in_unfinished_field(fields: OpenFields, row: TableRow) -> Placement | None:
    """Choose the innermost field still being listed. Skip fields that are complete or not begun.

    A field is complete when every child that the samples have is listed and no other item type follows. It is
    not begun when the samples have children of it and none is listed. The outermost field is never complete.
    """
    outermost = fields.outermost()
    for depth, one in fields.inside_out(outermost):
        not_begun = one.is_sampled and not one.listed
        ended = one.is_complete and depth > outermost and not fields.lists_more_types(one)
        if row.name not in one.listed and not not_begun and not ended:
            return Placement(depth, doubt=_BY_ORDER)
    return None


def _in_field_listed_last(fields: OpenFields, row: TableRow) -> Placement:
    """Choose the innermost field that has any row, for example if the table lists this row twice."""
    outermost = fields.outermost()
    depth = next((depth for depth, one in fields.inside_out(outermost) if one.listed), outermost)
    listed_twice = row.name in fields.path[depth].listed
    return Placement(depth, doubt="listed twice" if listed_twice else _BY_ORDER)
