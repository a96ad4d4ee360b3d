# From spec/appendix/user_data.yaml by `make generate`; do not edit.
"""GET /v3/appendix/user_data"""

from dataforseo.types.appendix_user_data import UserData
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class UserDataRequest(Request):
    """Give the account's balance, limits, spending and prices.

    Free of charge. At most 6 calls a minute. Rows: UserData.

    Source: https://docs.dataforseo.com/v3/appendix/user_data/
    """


USER_DATA: Endpoint[UserData, UserData] = Endpoint(
    method="GET",
    path="/v3/appendix/user_data",
    operation="user_data",
    kind="account",
    request=UserDataRequest,
    result=UserData,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=6),
)
