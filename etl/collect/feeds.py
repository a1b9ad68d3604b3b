"""The pages that a feed lists, and the feeds that a page names. trafilatura knows their forms; the bytes are those that
our own guarded download brought.
"""

from __future__ import annotations

from urllib.parse import urljoin

from lxml import etree
from trafilatura.feeds import FeedParameters, determine_feed, find_links

from etl.collect.download import Response
from etl.read import decode

MOST_FEEDS = 10


def pages_in(feed: Response) -> list[str]:
    """The addresses of the articles in an RSS, Atom or JSON feed, in its order; none where it is no feed."""
    if text := _items(feed.body):
        links = [link.replace("&amp;", "&") for link in find_links(text, _about(feed))]
    else:
        text = decode(feed.body).strip()
        links = find_links(text, _about(feed)) if text.startswith("{") else []
    return list(dict.fromkeys(urljoin(feed.address.url, link) for link in links))


def feeds_of(page: Response) -> list[str]:
    """The addresses of the feeds that an HTML page names."""
    found: list[str] = determine_feed(decode(page.body), _about(page))
    return found[:MOST_FEEDS]


def _about(answer: Response) -> FeedParameters:
    return FeedParameters(answer.address.origin, answer.address.host, answer.address.url, external=True)


def _items(data: bytes) -> str:
    """A feed written anew with no links but those of its items to their pages; '' where it is no XML feed.

    Written anew it is well-formed, has no comments and no long runs of white space, which would keep trafilatura's
    patterns busy for hours.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return ""
    if root is None or _name(root) not in {"rss", "feed", "RDF"}:
        return ""
    for link in list(root.iter("{*}link")):
        above = link.getparent()
        if above is not None and not _is_page(link, above):
            above.remove(link)
    return " ".join(etree.tostring(root, encoding="unicode").split())


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _is_page(link: etree._Element, above: etree._Element) -> bool:
    """Whether a link leads from an item to its page, and not to comments, a sound file or the feed itself."""
    return _name(above) in {"item", "entry"} and link.get("rel", "alternate") == "alternate"
