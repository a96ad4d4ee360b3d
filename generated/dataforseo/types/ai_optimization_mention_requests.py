# From spec/types/ai_optimization/mention_requests.yaml by `make generate`; do not edit.
"""What mentions in AI answers are asked with."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class MentionTarget(Request):
    """A domain or a keyword whose mentions are counted.

    Args:
        keyword: Word or phrase; in English or in the language asked for. At most 2,000 characters.
        domain: Domain without scheme and www. At most 63 characters.
        search_filter: Count answers with it, or leave them out. One of include, exclude. Default: include.
        search_scope: Where it is looked for: sources and search_results for a domain, the others for a
            keyword. Such as any, question, answer, sources, search_results, brand_entities, fan_out_queries.
            Default: any.
        include_subdomains: Count the domain's subdomains too. Default: false.
        match_type: Whether the keyword is compared as a whole word or as part of one. One of word_match,
            partial_match. Default: word_match.

    At least one of domain, keyword.
    """

    keyword: Maybe[Annotated[str, rules.Text(max_length=2000)]] = UNSET
    domain: Maybe[Annotated[str, rules.Text(max_length=63)]] = UNSET
    search_filter: Maybe[Literal["include", "exclude"]] = UNSET
    search_scope: Maybe[Sequence[str]] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    match_type: Maybe[Literal["word_match", "partial_match"]] = UNSET

    GROUP_RULES = (OneOf(("domain", "keyword"), least=1),)


class MentionTargetGroup(Request):
    """Targets that are counted together.

    Args:
        target: The targets of the group. At most 10 elements.
        key: Your own name for the group; its rows carry it. At most 250 characters.
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    key: Annotated[str, rules.Text(max_length=250)]


class AggregatedTargetGroup(Request):
    """Targets that are counted together, as the older call names them.

    Args:
        target: The targets of the group. At most 10 elements.
        aggregation_key: Your own name for the group; its rows carry it. At most 250 characters.
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    aggregation_key: Annotated[str, rules.Text(max_length=250)]
