# From spec/ai_optimization/perplexity/llm_responses/models.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/perplexity/llm_responses/models"""

from dataforseo.types.ai_optimization_llm_responses import LlmModel
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class PerplexityLlmResponsesModelsRequest(Request):
    """List the models of perplexity and what each can do.

    Free of charge. Rows: LlmModel.

    Source: https://docs.dataforseo.com/v3/ai_optimization/perplexity/llm_responses/models/
    """


PERPLEXITY_LLM_RESPONSES_MODELS: Endpoint[LlmModel, LlmModel] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/perplexity/llm_responses/models",
    operation="perplexity_llm_responses_models",
    kind="reference",
    request=PerplexityLlmResponsesModelsRequest,
    result=LlmModel,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
