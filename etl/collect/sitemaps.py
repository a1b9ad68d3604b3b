"""The pages that a sitemap lists. trafilatura knows the forms; the bytes are those that our own download brought."""

from __future__ import annotations

from dataclasses import replace

from courlan import extract_domain, is_navigation_page, is_not_crawlable
from trafilatura.sitemaps import SitemapObject

from etl.collect.address import Address
from etl.collect.download import Response
from etl.read import LARGEST_BYTES, decode
from etl.read.unpack import unpacked

MOST_SITEMAPS = 50
_STAND_IN = "nameless.example.org"


def listed_in(answer: Response, site: Address) -> tuple[list[str], list[str]]:
    """The pages and the further sitemaps that a sitemap lists (XML, text, or either packed with gzip), of `site` only,
    wherever the sitemap itself lies. Raises PackedError or UndecodableError where it cannot be read.
    """
    data = answer.body
    if data.startswith(b"\x1f\x8b"):
        data = unpacked([data], "gzip", LARGEST_BYTES)
    sitemap = _processed(decode(data).strip(), answer.address)
    named = [[_named(url, answer.address) for url in urls] for urls in (sitemap.urls, sitemap.sitemap_urls)]
    pages, further = ([url for url in urls if _same_site(url, site)] for urls in named)
    if "<sitemapindex" in sitemap.content[:2000]:  # there, also what does not look like a sitemap is one
        return [], further + pages
    return [url for url in pages if _is_page(url)], further


def _processed(content: str, address: Address) -> SitemapObject:
    """The sitemap as trafilatura reads it. It knows no site without a domain; such one has another name meanwhile."""
    if _is_nameless(address):
        content = content.replace(f"://{address.authority}/", f"://{_STAND_IN}/")
        address = replace(address, host=_STAND_IN, port=443 if address.scheme == "https" else 80)
    sitemap = SitemapObject(address.origin, address.host, [], external=True)
    sitemap.current_url, sitemap.content = address.url, content
    sitemap.process()
    return sitemap


def _named(url: str, address: Address) -> str:
    """An address that trafilatura found, under the site's own name."""
    return url.replace(f"://{_STAND_IN}/", f"://{address.authority}/") if _is_nameless(address) else url


def _is_nameless(address: Address) -> bool:
    return extract_domain(address.url) is None


def _same_site(url: str, address: Address) -> bool:
    """Whether an address is of the site that lists it, or of a part of it; trafilatura takes similar names for one."""
    if _is_nameless(address):
        return url.startswith(f"{address.origin}/")
    return extract_domain(url) == extract_domain(address.url)


def _is_page(url: str) -> bool:
    """Whether an address may be an article, and no home page, list of links, login or the like."""
    return url.count("/") > 2 and not is_navigation_page(url) and not is_not_crawlable(url)
