# From spec/ by `make generate`; do not edit.
"""Fields that many requests have: the type of each, and the rules that it does not say."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Literal, TypeAlias

from dataforseo_runtime import rules

BacklinksStatusType: TypeAlias = Literal["all", "live", "lost"]
BrowserPreset: TypeAlias = Literal["desktop", "mobile", "tablet"]
BrowserScreenHeight: TypeAlias = Annotated[int, rules.Integer(minimum=240, maximum=9999)]
BrowserScreenResolutionRatio: TypeAlias = Annotated[float, rules.Number(minimum=0.5, maximum=3)]
BrowserScreenScaleFactor: TypeAlias = Annotated[float, rules.Number(minimum=0.5, maximum=3)]
BrowserScreenWidth: TypeAlias = Annotated[int, rules.Integer(minimum=240, maximum=9999)]
Categories: TypeAlias = Annotated[Sequence[str], rules.ListOf(max_items=10)]
CheckIn: TypeAlias = Annotated[str | date, rules.Time(minimum="today")]
Children: TypeAlias = Annotated[Sequence[int], rules.ListOf(each=rules.Integer(minimum=0, maximum=17))]
DateFrom: TypeAlias = Annotated[str | date, rules.Time(minimum="2 years ago")]
DateTo: TypeAlias = Annotated[str | date, rules.Time(minimum="2 years ago")]
DatetimeFrom: TypeAlias = Annotated[
    str | datetime,
    rules.Time(minimum="6 months ago"),
    rules.When("include_metadata", True, minimum="1 month ago"),
]
DatetimeTo: TypeAlias = Annotated[str | datetime, rules.Time(maximum="now")]
Depth: TypeAlias = Annotated[int, rules.Integer(maximum=200)]
Device: TypeAlias = Literal["desktop", "mobile"]
InternalListLimit: TypeAlias = Annotated[int, rules.Integer(minimum=1, maximum=10)]
Keyword: TypeAlias = Annotated[str, rules.Text(max_length=700)]
Keywords: TypeAlias = Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=80), max_items=1000)]
Limit: TypeAlias = Annotated[int, rules.Integer(maximum=1000)]
LinksScope: TypeAlias = Literal["sources", "search_results"]
MaxCrawlPages: TypeAlias = Annotated[int, rules.Integer(maximum=100)]
Offset: TypeAlias = Annotated[int, rules.Integer(maximum=1000000)]
OrderBy: TypeAlias = Annotated[Sequence[str], rules.ListOf(max_items=3)]
Os: TypeAlias = Literal["windows", "macos", "android", "ios"]
Platform: TypeAlias = Literal["chat_gpt", "google"]
PostbackData: TypeAlias = Literal["advanced", "html"]
Priority: TypeAlias = Annotated[int, rules.Integer(values=(1, 2))]
RankScale: TypeAlias = Literal["one_hundred", "one_thousand"]
Sort: TypeAlias = Literal["asc", "desc"]
SortBy: TypeAlias = Literal[
    "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
]
SystemMessage: TypeAlias = Annotated[str, rules.Text(max_length=500)]
Tag: TypeAlias = Annotated[str, rules.Text(max_length=255)]
Targets: TypeAlias = Annotated[Sequence[str], rules.ListOf(max_items=1000)]
TopP: TypeAlias = Annotated[float, rules.Number(minimum=0, maximum=1)]
UserPrompt: TypeAlias = Annotated[str, rules.Text(max_length=500)]
