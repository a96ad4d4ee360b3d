# From spec/ai_optimization/claude/llm_responses/models.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/claude/llm_responses/models"""

from dataforseo.types.ai_optimization_llm_responses import LlmModel
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ClaudeLlmResponsesModelsRequest(Request):
    """List the models of claude and what each can do.

    Free of charge. Rows: LlmModel.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/models/
    """


CLAUDE_LLM_RESPONSES_MODELS: Endpoint[LlmModel, LlmModel] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/claude/llm_responses/models",
    operation="claude_llm_responses_models",
    kind="reference",
    request=ClaudeLlmResponsesModelsRequest,
    result=LlmModel,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
