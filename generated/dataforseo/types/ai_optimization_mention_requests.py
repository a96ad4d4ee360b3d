# From spec/types/ai_optimization/mention_requests.yaml by `make generate`; do not edit.
"""What mentions in AI answers are asked with."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["AggregatedTargetGroup", "MentionTarget", "MentionTargetGroup"]


@request
class MentionTarget(Request):
    """A domain or a keyword whose mentions are counted.

    Args:
        domain: Domain without scheme and www. At most 63 characters.
        keyword: Word or phrase; in English or in the language asked for. At most 2,000 characters.
        search_filter: Count answers with it, or leave them out. One of include, exclude. Default: include.
        search_scope: Where it is looked for: sources and search_results for a domain, the others for a
            keyword. Such as any, question, answer, sources, search_results, brand_entities, fan_out_queries.
            Default: any.
        include_subdomains: Count the domain's subdomains too. Default: false.
        match_type: Whether the keyword is compared as a whole word or as part of one. One of word_match,
            partial_match. Default: word_match.

    At least one of domain, keyword.
    """

    domain: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    search_filter: Literal["include", "exclude"] | UnsetType | None = UNSET
    search_scope: Sequence[str] | UnsetType | None = UNSET
    include_subdomains: bool | UnsetType | None = UNSET
    match_type: Literal["word_match", "partial_match"] | UnsetType | None = UNSET

    RULES = (
        rules.Text("domain", max_length=63),
        rules.Text("keyword", max_length=2000),
        rules.Text("search_filter", values=("include", "exclude")),
        rules.ListOf("search_scope", each=rules.Text()),
        rules.Boolean("include_subdomains"),
        rules.Text("match_type", values=("word_match", "partial_match")),
    )
    GROUP_RULES = (OneOf(("domain", "keyword"), least=1),)


@request
class MentionTargetGroup(Request):
    """Targets that are counted together.

    Args:
        key: Your own name for the group; its rows carry it. At most 250 characters.
        target: The targets of the group. At most 10 elements.
    """

    key: str
    target: Sequence[MentionTarget | Mapping[str, Any]]

    RULES = (
        rules.Text("key", max_length=250, required=True),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
    )


@request
class AggregatedTargetGroup(Request):
    """Targets that are counted together, as the older call names them.

    Args:
        aggregation_key: Your own name for the group; its rows carry it. At most 250 characters.
        target: The targets of the group. At most 10 elements.
    """

    aggregation_key: str
    target: Sequence[MentionTarget | Mapping[str, Any]]

    RULES = (
        rules.Text("aggregation_key", max_length=250, required=True),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
    )
