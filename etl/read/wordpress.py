"""Posts as WordPress's REST interface gives them: JSON with escaped HTML inside."""

from __future__ import annotations

import html
import json
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from etl.errors import ReadError
from etl.read.canonical import normalise
from etl.read.choose import without_furniture
from etl.read.content import Content
from etl.read.dates import parse_date
from etl.read.drafts import Draft
from etl.read.metadata import is_address
from etl.read.prune import prune
from etl.read.walk import blocks


def read_post(text: str, file: str) -> Content:
    """The article of a WordPress post, or of a list of just one. Raises ReadError(file, ...) for broken JSON, JSON
    that is something else, and a post without content.
    """
    post = _post(text, file)
    title = normalise(_fragment(_rendered(post, "title")).text_content())
    body = _fragment(_rendered(post, "content"))
    prune(body, None)
    head = [Draft("headline", title)] if title else []
    drafts = without_furniture([*head, *blocks(body)], title)
    if not any(draft.kind != "headline" for draft in drafts):
        protected = isinstance(post["content"], dict) and post["content"].get("protected")
        raise ReadError(file, "the post is protected by a password" if protected else "the post has no content")
    link = post.get("link")
    return Content(
        drafts=tuple(drafts),
        title=title,
        published=parse_date(str(post.get("date") or "")),
        modified=parse_date(str(post.get("modified") or "")),
        url=link if isinstance(link, str) and is_address(link) else "",
    )


def _post(text: str, file: str) -> dict[str, Any]:
    """The one post of a JSON text."""
    try:
        value = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        raise ReadError(file, f"broken JSON at line {error.lineno}, column {error.colno}: {error.msg}") from error
    except (RecursionError, ValueError) as error:
        raise ReadError(file, "broken JSON: it cannot be read") from error
    if isinstance(value, list) and len(value) > 1:
        raise ReadError(file, f"holds {len(value)} posts; a file is one post")
    post = value[0] if isinstance(value, list) and value else value
    if not isinstance(post, dict) or not _rendered(post, "content"):
        content = post.get("content") if isinstance(post, dict) else None
        if isinstance(content, dict) and "rendered" in content:
            reason = "the post is protected by a password" if content.get("protected") else "the post has no content"
            raise ReadError(file, reason)
        raise ReadError(file, "JSON, but not a WordPress post: it has no content.rendered")
    return post


def _rendered(post: dict[str, Any], field: str) -> str:
    """The HTML of a field, be it {"rendered": ...} or plain text; unescaped once more where every tag is escaped."""
    value = post.get(field)
    if isinstance(value, dict):
        value = value.get("rendered")
    if not isinstance(value, str):
        return ""
    return html.unescape(value) if "<" not in value and "&lt;" in value else value


def _fragment(text: str) -> HtmlElement:
    """The tree of a piece of HTML, under one element."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True)
    tree = etree.fromstring(f"<html><body><div>{text}</div></body></html>".encode("utf-8", "replace"), parser)
    return next(iter(tree.iter("body")))
