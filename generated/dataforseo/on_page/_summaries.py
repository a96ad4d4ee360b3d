# From spec/on_page/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "available_filters": "List the fields that each call of OnPage can be filtered by.",
    "content_parsing": "Give the parsed content of a crawled page.",
    "content_parsing_live": "Fetch a page and give its content, parsed.",
    "duplicate_content": "List the pages whose content is like that of a page.",
    "duplicate_tags": "List the pages that share a title or description.",
    "errors": "List the OnPage calls of this account that recently ended in an error.",
    "force_stop": "Stop running crawls.",
    "id_list": "List the OnPage tasks that this account made in a time window.",
    "instant_pages": "Crawl up to 20 single pages and give their checks at once.",
    "keyword_density": "Count the words of a page or site.",
    "lighthouse_audits": "List the audits of Lighthouse.",
    "lighthouse_languages": "List the languages of lighthouse.",
    "lighthouse_live_json": "Run Lighthouse on a page and give its report at once.",
    "lighthouse_task_get_json": "Collect the report of one Lighthouse task.",
    "lighthouse_task_post": "Post Lighthouse tasks.",
    "lighthouse_tasks_ready": "List the finished Lighthouse tasks that were not collected yet.",
    "lighthouse_versions": "List the versions of Lighthouse.",
    "links": "List the links that were found.",
    "microdata": "Give the structured data of a page, checked.",
    "non_indexable": "List the pages that search engines may not index.",
    "page_screenshot": "Capture a page as an image.",
    "pages": "List the crawled pages with their checks.",
    "pages_by_resource": "List the pages that contain a resource.",
    "raw_html": "Give the stored HTML of a page.",
    "redirect_chains": "List the chains of redirects.",
    "resources": "List the images, scripts and other resources that were found.",
    "summary": "Sum up a crawl: its progress, the domain and the checks.",
    "task_post": "Post crawls of whole sites.",
    "tasks_ready": "List the finished crawls.",
    "uncrawlable_resources": "List the addresses that the crawler could not fetch.",
    "waterfall": "Give how a page loaded, resource by resource.",
}
