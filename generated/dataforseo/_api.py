# From spec/api.yaml and spec/status_codes.yaml by `make generate`; do not edit.
"""Facts about the whole API."""

from typing import Final

from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Limits

API: Final = Api(
    production="https://api.dataforseo.com",
    sandbox="https://sandbox.dataforseo.com",
    login_variables=("DATAFORSEO_LOGIN", "DATAFORSEO_USERNAME"),
    password_variables=("DATAFORSEO_PASSWORD",),
    timeout_seconds=120,
    limits=Limits(calls_per_minute=2000, simultaneous_calls=30),
    section_limits={
        "ai_optimization": Limits(simultaneous_calls=30),
        "app_data": Limits(),
        "appendix": Limits(),
        "backlinks": Limits(simultaneous_calls=30),
        "business_data": Limits(),
        "content_analysis": Limits(simultaneous_calls=30),
        "dataforseo_labs": Limits(simultaneous_calls=30),
        "domain_analytics": Limits(simultaneous_calls=30),
        "keywords_data": Limits(),
        "merchant": Limits(),
        "on_page": Limits(simultaneous_calls=30),
        "serp": Limits(),
    },
    status_codes={
        20000: StatusCode("The call or task succeeded.", "ok", "never", "always"),
        20100: StatusCode(
            "The task was accepted and queued.", "ok", "never", "always", "Collect it with task_get."
        ),
        40000: StatusCode(
            "A live call takes a single task.", "error", "never", "never", "Send one call for each task."
        ),
        40001: StatusCode(
            "The task belongs to another account.", "error", "never", "never", "Use the login that posted it."
        ),
        40002: StatusCode(
            "The task belongs to another search engine.",
            "error",
            "never",
            "never",
            "Collect it under the engine that it was posted to.",
        ),
        40003: StatusCode(
            "The task belongs to another search type.",
            "error",
            "never",
            "never",
            "Collect it under the type that it was posted to.",
        ),
        40004: StatusCode(
            "The task belongs to another function.",
            "error",
            "never",
            "never",
            "Collect it under the function that it was posted to.",
        ),
        40005: StatusCode(
            "The task belongs to another device type; only older lists have this code.",
            "error",
            "never",
            "never",
        ),
        40006: StatusCode(
            "More than 100 tasks in one POST.",
            "error",
            "never",
            "never",
            "Post them in groups of at most 100.",
        ),
        40100: StatusCode(
            "Login and password were not accepted.",
            "authentication",
            "never",
            "never",
            "Check the login and password that were given, or DATAFORSEO_LOGIN and DATAFORSEO_PASSWORD; the API password is not that of the dashboard.",
        ),
        40101: StatusCode(
            "The search engine failed, after several tries by DataForSEO itself.",
            "error",
            "once",
            "possible",
            "Post it once more at most; this attempt may have been billed.",
        ),
        40102: StatusCode(
            "The search found nothing.",
            "empty",
            "never",
            "possible",
            "Treat it as an empty result; it may have been billed.",
        ),
        40103: StatusCode(
            "The task could not be carried out.", "error", "once", "possible", "Post it once more."
        ),
        40104: StatusCode(
            "The account has not been verified.",
            "authentication",
            "never",
            "never",
            "Verify it in the dashboard.",
        ),
        40106: StatusCode(
            "The task succeeded with a part of its results.",
            "partial",
            "never",
            "possible",
            "Use the rows that came; pages that were not read are not charged.",
        ),
        40200: StatusCode(
            "The account needs to be paid up.", "payment", "never", "never", "Top up the balance."
        ),
        40201: StatusCode(
            "The account was paused for unusual activity.",
            "authentication",
            "never",
            "never",
            "Write to the vendor's support.",
        ),
        40202: StatusCode(
            "More calls a minute than allowed.",
            "limit",
            "next minute",
            "never",
            "Wait for the next minute and send fewer.",
        ),
        40203: StatusCode(
            "The account's own money cap for the day is reached.",
            "payment",
            "never",
            "never",
            "Raise the cap, or wait until 00:00 UTC.",
        ),
        40204: StatusCode(
            "A subscription is needed for this API.",
            "payment",
            "never",
            "never",
            "Older accounts only; see the plans of the vendor.",
        ),
        40205: StatusCode(
            "The cap on identical calls an hour is reached.",
            "limit",
            "never",
            "never",
            "Wait for the next hour, or lift the cap in the dashboard.",
        ),
        40206: StatusCode(
            "The cap on identical calls a day is reached.",
            "limit",
            "never",
            "never",
            "Wait for the next day, or lift the cap in the dashboard.",
        ),
        40207: StatusCode(
            "The account does not allow calls from this IP address.",
            "authentication",
            "never",
            "never",
            "Add the address to the account's list.",
        ),
        40209: StatusCode(
            "Too many calls at once.",
            "limit",
            "backoff",
            "never",
            "Send fewer at the same time; the usual limit is 30.",
        ),
        40210: StatusCode(
            "The balance is too low for this call.", "payment", "never", "never", "Top up the balance."
        ),
        40400: StatusCode("There is nothing at this URL.", "error", "never", "never", "Check the path."),
        40401: StatusCode(
            "No such task.", "error", "never", "never", "Check the id; it is known for a limited time only."
        ),
        40402: StatusCode("The path is not valid.", "error", "never", "never", "Check the path."),
        40403: StatusCode("The results have expired.", "error", "never", "never", "Post the task again."),
        40404: StatusCode(
            "The vendor's sandbox has no answer prepared for this.",
            "error",
            "never",
            "never",
            "Call the real API.",
        ),
        40405: StatusCode(
            "The page holds too little text.", "error", "never", "possible", "Choose another page."
        ),
        40406: StatusCode(
            "The page was not handed in for crawling.", "error", "never", "never", "Crawl it first."
        ),
        40407: StatusCode(
            "The same host twice in one request.", "error", "never", "never", "Name each host once."
        ),
        40408: StatusCode(
            "The target URL is not valid or not found.", "error", "never", "possible", "Check the URL."
        ),
        40501: StatusCode(
            "A field is missing or has a wrong value.",
            "error",
            "never",
            "never",
            "The message names the field.",
        ),
        40502: StatusCode(
            "The POST had no body.", "error", "never", "never", "Send an array with at least one task."
        ),
        40503: StatusCode(
            "The body has the wrong structure.", "error", "never", "never", "Send an array of task objects."
        ),
        40504: StatusCode(
            "More than ten million keywords in common.", "error", "never", "never", "Narrow the request."
        ),
        40505: StatusCode(
            "The location is outdated.", "error", "never", "never", "Fetch the list of locations anew."
        ),
        40506: StatusCode(
            "The request has a field that the endpoint does not know.",
            "error",
            "never",
            "never",
            "The message names the field.",
        ),
        40601: StatusCode(
            "The task was handed over and is not in the queue yet.",
            "pending",
            "poll",
            "never",
            "Ask again later; it was paid when it was posted.",
        ),
        40602: StatusCode(
            "The task is in the queue.",
            "pending",
            "poll",
            "never",
            "Ask again later; it was paid when it was posted.",
        ),
        50000: StatusCode(
            "Internal error of the API.",
            "error",
            "backoff",
            "possible",
            "Wait and try again where a repeat is free.",
        ),
        50001: StatusCode(
            "The balance could not be checked.",
            "error",
            "backoff",
            "possible",
            "Wait and try again where a repeat is free.",
        ),
        50100: StatusCode(
            "Not implemented, or a parameter that does not exist.",
            "error",
            "never",
            "never",
            "Check the parameters.",
        ),
        50301: StatusCode(
            "A source that the API depends on is down or throttles.",
            "error",
            "backoff",
            "possible",
            "Wait longer than usual.",
        ),
        50303: StatusCode("The API is being updated.", "error", "backoff", "possible", "Wait some minutes."),
        50304: StatusCode(
            "The function is switched off for now.", "error", "backoff", "possible", "Wait a long while."
        ),
        50401: StatusCode(
            "The live task took longer than 120 seconds.",
            "error",
            "once",
            "possible",
            "Try once more, or use a task instead of a live call.",
        ),
        50402: StatusCode(
            "The target page took longer than 50 seconds.",
            "error",
            "once",
            "possible",
            "Try once more later.",
        ),
    },
)
