"""Make a command-line flag for each field of a request."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import click
from click.shell_completion import CompletionItem

from dataforseo_cli.input.field_values import flag_name, read_flag
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.request import Request, by_python_name

_METAVARS: Mapping[type[rules.Rule], str] = {
    rules.Text: "TEXT",
    rules.Integer: "NUMBER",
    rules.Number: "NUMBER",
    rules.Boolean: "[true|false]",
    rules.ListOf: "VALUE",
    rules.MapOf: "JSON",
    rules.Nested: "JSON",
}


def normalize_flag(name: str) -> str:
    """Accept `--date_from`, as the API spells it, for `--date-from`."""
    return name.replace("_", "-")


class FieldOption(click.Option):
    """The flag of one field. The rule of the field checks the value; click does not."""

    def __init__(self, rule: rules.Rule, text: str, taken: Collection[str]) -> None:
        self.rule = rule
        name = flag_name(rule.name)
        name = flag_name(f"field_{rule.name}") if name in taken else name
        # A Boolean flag needs no value. Any other takes the next word, even -7 or --weird.
        optional_value: dict[str, Any] = (
            {"is_flag": False, "flag_value": "true"} if isinstance(rule, rules.Boolean) else {}
        )
        super().__init__(
            [name, f"field_{rule.name}"],
            multiple=True,
            metavar=_metavar(rule),
            help=_help_text(text, rule),
            **optional_value,
        )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        each = self.rule.each if isinstance(self.rule, rules.ListOf) else self.rule
        allowed = each.values if isinstance(each, rules.Text) else ()
        if isinstance(each, rules.Boolean):
            allowed = ("true", "false")
        if allowed:
            return [CompletionItem(value) for value in allowed if value.startswith(incomplete)]
        if incomplete.startswith("@"):
            return [CompletionItem(incomplete, type="file")]
        return []


class ValuesWithoutFlag(click.Argument):
    """Refuse values without a flag, such as the second of `--targets a.com b.com`, with a hint."""

    def __init__(self) -> None:
        super().__init__(["values_without_flag"], nargs=-1, expose_value=False, callback=_refuse)

    def make_metavar(self, ctx: click.Context) -> str:
        return ""


def _refuse(ctx: click.Context, _: click.Parameter, values: Sequence[str]) -> None:
    if not values:
        return
    fields = [option for option in ctx.command.params if isinstance(option, FieldOption)]
    lists = [
        field.opts[0] for field in fields if field.rule.required and isinstance(field.rule, rules.ListOf)
    ]
    hint = f": {lists[0]} a {lists[0]} b, or {lists[0]} @FILE" if lists else ""
    raise click.UsageError(
        f"{values[0]!r} stands without a flag; fields are given as --field value, "
        f"and a list has its flag before each value{hint}",
        ctx,
    )


def field_options(
    request: type[Request], texts: Mapping[str, str], other_options: Sequence[click.Parameter]
) -> list[FieldOption]:
    """Make the flags of all fields; a name in `other_options` is taken, so its field gets `--field-NAME`."""
    taken = {option for parameter in other_options for option in parameter.opts} | {"--help"}
    rules_by_name = by_python_name(request, {rule.name: rule for rule in request.RULES})
    return [FieldOption(rule, texts.get(name, ""), taken) for name, rule in rules_by_name.items()]


def given_fields(options: Collection[FieldOption], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Read the fields given as flags, by wire name."""
    return {
        option.rule.name: read_flag(option.rule, given)
        for option in options
        if (given := parameters.get(f"field_{option.rule.name}"))
    }


def _help_text(text: str, rule: rules.Rule) -> str:
    """Drop allowed values that the metavar already shows, and explain how to give a list."""
    if isinstance(rule, rules.ListOf):
        return f"{text} Repeat the flag for each."
    if isinstance(rule, rules.Text) and _metavar(rule).startswith("["):
        return text.replace(f" One of {', '.join(rule.values)}.", "")
    return text


def _metavar(rule: rules.Rule) -> str:
    if isinstance(rule, rules.Text) and rule.values:
        shown = "|".join(rule.values)
        return f"[{shown}]" if len(shown) <= 40 else "TEXT"
    if isinstance(rule, rules.Time):
        return "DATE" if rule.format == rules.DATE else "TIME"
    return _METAVARS.get(type(rule), "JSON")
