"""The schema.org record that a page carries about itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_ARTICLES = re.compile(r"(?:.*Article|BlogPosting|.*BlogPosting|Report)", re.IGNORECASE)
_PAGES = frozenset({"WebPage", "ItemPage", "AboutPage"})
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_FIELD = r'"{}"\s*:\s*"((?:[^"\\]|\\.){{1,500}})"'
_MOST_NODES = 2000


def article_record(scripts: list[str]) -> dict[str, str]:
    """What the JSON-LD `scripts` of a page say of its article: headline, datePublished, dateModified, publisher, url
    (only those that are there). A script with broken JSON is searched for the same fields as text.
    """
    values = [_loaded(script) for script in scripts]
    nodes = [node for value in values for node in _nodes(value)]
    by_id = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
    articles = [node for node in nodes if any(_ARTICLES.fullmatch(kind) for kind in _kinds(node))]
    pages = [node for node in nodes if _PAGES.intersection(_kinds(node))]
    record: dict[str, str] = {}
    for node in (*articles[:1], *pages[:1]):
        for field in ("datePublished", "dateModified", "url"):
            _put(record, field, node.get(field))
    if articles:
        _put(record, "headline", articles[0].get("headline") or articles[0].get("name"))
        _put(record, "publisher", _name(articles[0].get("publisher"), by_id))
    for kind in ("NewsMediaOrganization", "Organization", "WebSite"):
        for node in nodes:
            if kind in _kinds(node):
                _put(record, "publisher", node.get("name"))
    return _searched([script for script, value in zip(scripts, values, strict=True) if value is None], record)


def _loaded(script: str) -> object:
    """The value of a script, None where it is no JSON."""
    try:
        loaded: object = json.loads(_WRAPPING.sub("", script.strip()).rstrip("; \n"), strict=False)
    except (ValueError, RecursionError):
        return None
    return loaded


def _nodes(value: object) -> Iterator[dict[str, object]]:
    """Every object on the way down through lists, @graph and mainEntity, in order."""
    queue, seen = [value], 0
    while queue and seen < _MOST_NODES:
        value, seen = queue.pop(0), seen + 1
        if isinstance(value, list):
            queue[:0] = value
        elif isinstance(value, dict):
            yield value
            queue[:0] = [value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in value]


def _kinds(node: dict[str, object]) -> list[str]:
    """The types of a node, without their namespace."""
    kinds = node.get("@type", [])
    listed = kinds if isinstance(kinds, list) else [kinds]
    return [kind.rsplit("/", 1)[-1] for kind in listed if isinstance(kind, str)]


def _name(value: object, by_id: dict[str, dict[str, object]]) -> object:
    """The name of an organisation that is written out, listed, named only, or referred to by its @id."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        return value.get("name") or by_id.get(str(value.get("@id")), {}).get("name")
    return value


def _put(record: dict[str, str], field: str, value: object) -> None:
    """Keep `value` under `field` if it is text and nothing is there yet."""
    if isinstance(value, str) and value.strip() and field not in record:
        record[field] = value.strip()


def _searched(scripts: list[str], record: dict[str, str]) -> dict[str, str]:
    """`record` with what it lacks from scripts that are no JSON, found as text."""
    for script in scripts:
        for field in ("headline", "datePublished", "dateModified"):
            if found := re.search(_FIELD.format(field), script):
                _put(record, field, found.group(1))
    return record
