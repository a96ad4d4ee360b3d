# From spec/ by `make generate`; do not edit.
"""The clients, with an attribute for each section of the API."""

from functools import cached_property
from typing import TYPE_CHECKING

from dataforseo._api import API
from dataforseo_runtime.clients.async_client import BaseAsyncClient
from dataforseo_runtime.clients.client import BaseClient

if TYPE_CHECKING:
    from dataforseo.ai_optimization._section import AiOptimization, AsyncAiOptimization
    from dataforseo.app_data._section import AppData, AsyncAppData
    from dataforseo.appendix._section import Appendix, AsyncAppendix
    from dataforseo.backlinks._section import AsyncBacklinks, Backlinks
    from dataforseo.business_data._section import AsyncBusinessData, BusinessData
    from dataforseo.content_analysis._section import AsyncContentAnalysis, ContentAnalysis
    from dataforseo.dataforseo_labs._section import AsyncDataforseoLabs, DataforseoLabs
    from dataforseo.domain_analytics._section import AsyncDomainAnalytics, DomainAnalytics
    from dataforseo.keywords_data._section import AsyncKeywordsData, KeywordsData
    from dataforseo.merchant._section import AsyncMerchant, Merchant
    from dataforseo.on_page._section import AsyncOnPage, OnPage
    from dataforseo.serp._section import AsyncSerp, Serp


class Client(BaseClient):
    """A client that calls the API and waits for the answer. Any number of threads can share it.

    help(Client.__init__) describes every keyword, with unit and default.

    Sections (help(client.<section>) lists the operations of one):
        ai_optimization: What language models answer, and whom they mention.
        app_data: Apps, lists and reviews of Google Play and of the App Store.
        appendix: The account, the state of the API and its webhooks.
        backlinks: Links that point at a domain, a subdomain or a page, now and over time.
        business_data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor.
        content_analysis: Where and in which tone a phrase is cited on the web.
        dataforseo_labs: Keyword and domain research on the vendor's own database of rankings.
        domain_analytics: The technologies and the registration of domains.
        keywords_data: Search volumes, prices and trends of keywords, from the engines themselves.
        merchant: Products and sellers of Google Shopping and Amazon.
        on_page: Crawls of sites and pages, and what is wrong with them.
        serp: Result pages of search engines, as they were shown.
    """

    api = API

    @cached_property
    def ai_optimization(self) -> "AiOptimization":
        """AI Optimization: What language models answer, and whom they mention."""
        from dataforseo.ai_optimization._section import AiOptimization

        return AiOptimization(self)

    @cached_property
    def app_data(self) -> "AppData":
        """App Data: Apps, lists and reviews of Google Play and of the App Store."""
        from dataforseo.app_data._section import AppData

        return AppData(self)

    @cached_property
    def appendix(self) -> "Appendix":
        """Appendix: The account, the state of the API and its webhooks."""
        from dataforseo.appendix._section import Appendix

        return Appendix(self)

    @cached_property
    def backlinks(self) -> "Backlinks":
        """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""
        from dataforseo.backlinks._section import Backlinks

        return Backlinks(self)

    @cached_property
    def business_data(self) -> "BusinessData":
        """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""
        from dataforseo.business_data._section import BusinessData

        return BusinessData(self)

    @cached_property
    def content_analysis(self) -> "ContentAnalysis":
        """Content Analysis: Where and in which tone a phrase is cited on the web."""
        from dataforseo.content_analysis._section import ContentAnalysis

        return ContentAnalysis(self)

    @cached_property
    def dataforseo_labs(self) -> "DataforseoLabs":
        """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""
        from dataforseo.dataforseo_labs._section import DataforseoLabs

        return DataforseoLabs(self)

    @cached_property
    def domain_analytics(self) -> "DomainAnalytics":
        """Domain Analytics: The technologies and the registration of domains."""
        from dataforseo.domain_analytics._section import DomainAnalytics

        return DomainAnalytics(self)

    @cached_property
    def keywords_data(self) -> "KeywordsData":
        """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""
        from dataforseo.keywords_data._section import KeywordsData

        return KeywordsData(self)

    @cached_property
    def merchant(self) -> "Merchant":
        """Merchant: Products and sellers of Google Shopping and Amazon."""
        from dataforseo.merchant._section import Merchant

        return Merchant(self)

    @cached_property
    def on_page(self) -> "OnPage":
        """OnPage: Crawls of sites and pages, and what is wrong with them."""
        from dataforseo.on_page._section import OnPage

        return OnPage(self)

    @cached_property
    def serp(self) -> "Serp":
        """SERP: Result pages of search engines, as they were shown."""
        from dataforseo.serp._section import Serp

        return Serp(self)


class AsyncClient(BaseAsyncClient):
    """A client that calls the API without blocking the event loop. Its operations are awaitable.

    help(Client.__init__) describes every keyword, with unit and default.

    Sections (help(client.<section>) lists the operations of one):
        ai_optimization: What language models answer, and whom they mention.
        app_data: Apps, lists and reviews of Google Play and of the App Store.
        appendix: The account, the state of the API and its webhooks.
        backlinks: Links that point at a domain, a subdomain or a page, now and over time.
        business_data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor.
        content_analysis: Where and in which tone a phrase is cited on the web.
        dataforseo_labs: Keyword and domain research on the vendor's own database of rankings.
        domain_analytics: The technologies and the registration of domains.
        keywords_data: Search volumes, prices and trends of keywords, from the engines themselves.
        merchant: Products and sellers of Google Shopping and Amazon.
        on_page: Crawls of sites and pages, and what is wrong with them.
        serp: Result pages of search engines, as they were shown.
    """

    api = API

    @cached_property
    def ai_optimization(self) -> "AsyncAiOptimization":
        """AI Optimization: What language models answer, and whom they mention."""
        from dataforseo.ai_optimization._section import AsyncAiOptimization

        return AsyncAiOptimization(self)

    @cached_property
    def app_data(self) -> "AsyncAppData":
        """App Data: Apps, lists and reviews of Google Play and of the App Store."""
        from dataforseo.app_data._section import AsyncAppData

        return AsyncAppData(self)

    @cached_property
    def appendix(self) -> "AsyncAppendix":
        """Appendix: The account, the state of the API and its webhooks."""
        from dataforseo.appendix._section import AsyncAppendix

        return AsyncAppendix(self)

    @cached_property
    def backlinks(self) -> "AsyncBacklinks":
        """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""
        from dataforseo.backlinks._section import AsyncBacklinks

        return AsyncBacklinks(self)

    @cached_property
    def business_data(self) -> "AsyncBusinessData":
        """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""
        from dataforseo.business_data._section import AsyncBusinessData

        return AsyncBusinessData(self)

    @cached_property
    def content_analysis(self) -> "AsyncContentAnalysis":
        """Content Analysis: Where and in which tone a phrase is cited on the web."""
        from dataforseo.content_analysis._section import AsyncContentAnalysis

        return AsyncContentAnalysis(self)

    @cached_property
    def dataforseo_labs(self) -> "AsyncDataforseoLabs":
        """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""
        from dataforseo.dataforseo_labs._section import AsyncDataforseoLabs

        return AsyncDataforseoLabs(self)

    @cached_property
    def domain_analytics(self) -> "AsyncDomainAnalytics":
        """Domain Analytics: The technologies and the registration of domains."""
        from dataforseo.domain_analytics._section import AsyncDomainAnalytics

        return AsyncDomainAnalytics(self)

    @cached_property
    def keywords_data(self) -> "AsyncKeywordsData":
        """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""
        from dataforseo.keywords_data._section import AsyncKeywordsData

        return AsyncKeywordsData(self)

    @cached_property
    def merchant(self) -> "AsyncMerchant":
        """Merchant: Products and sellers of Google Shopping and Amazon."""
        from dataforseo.merchant._section import AsyncMerchant

        return AsyncMerchant(self)

    @cached_property
    def on_page(self) -> "AsyncOnPage":
        """OnPage: Crawls of sites and pages, and what is wrong with them."""
        from dataforseo.on_page._section import AsyncOnPage

        return AsyncOnPage(self)

    @cached_property
    def serp(self) -> "AsyncSerp":
        """SERP: Result pages of search engines, as they were shown."""
        from dataforseo.serp._section import AsyncSerp

        return AsyncSerp(self)
