"""WordPress posts: their content, their dates, and JSON that is none."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import json
from typing import Any

import pytest

from etl.errors import ReadError

from .conftest import Reader, kinds
from .shapes import BODY, FIRST, HEADLINE, SECOND, THIRD, paragraphs

STORY = [("headline", HEADLINE), *(("paragraph", text) for text in BODY)]
AD = '<div style="width:300px"><script>push({"w":300})</script><ins data-zone="77"></ins></div>'


def post(content: str, /, **fields: Any) -> dict[str, Any]:
    """A post as the REST interface gives it."""
    return {
        "id": 7,
        "date": "2025-07-03T23:30:00",
        "date_gmt": "2025-07-03T14:30:00",
        "modified": "2025-07-05T08:00:00",
        "link": "https://halden.example/?p=7",
        "title": {"rendered": HEADLINE.replace("-", "&#45;")},
        "content": {"rendered": content, "protected": False},
        "excerpt": {"rendered": "<p>Short of 99,000</p>"},
        **fields,
    }


CONTENTS = {
    "clean": paragraphs(*BODY),
    "adverts": f"<p>{AD}<br />\n</p><div>{paragraphs(FIRST)}<p><div class='banner'><a href='/'>Save 40% on tyres</a></div></p>{paragraphs(SECOND, THIRD)}</div>{AD}",
    "escaped": paragraphs(*BODY).replace("<", "&lt;").replace(">", "&gt;"),
    "picture and writers": f"<p><em><small>Cars on the quay &#8211; Copyright HP/AFP &#8211;</small></em></p><p><em>Ola Nordmann with Kari Berg in Halden</em></p>{paragraphs(*BODY)}",
    "block editor": f"<!-- wp:paragraph -->{paragraphs(*BODY)}<!-- /wp:paragraph --><figure class='wp-block-image'><img src='a'/><figcaption>5,500 cars</figcaption></figure>",
    "title and tags again": f"{paragraphs(*BODY)}<p><br /> {HEADLINE}<br /><br />#Halden #cars #Chile</p>",
    "related": f"{paragraphs(*BODY)}<div class='related-links'><h4>More</h4><ul><li><a href='/'>Cars up 91%</a></li></ul></div>",
    "sharing": f"{paragraphs(*BODY)}<div class='sharedaddy sd-sharing-enabled'><h3>Share this:</h3><ul><li>X</li></ul></div>",
}  # fmt: skip


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_the_content_is_the_article(read: Reader, content: str) -> None:
    assert kinds(read(json.dumps(post(content)), "story.json")) == STORY


@pytest.mark.parametrize("name", ["story.txt", "story.html", "story.json"])
def test_a_post_is_known_by_its_content(read: Reader, name: str) -> None:
    assert kinds(read(json.dumps([post(paragraphs(*BODY))]), name)) == STORY


def test_what_the_post_says_of_itself(read: Reader) -> None:
    article = read(json.dumps(post(paragraphs(*BODY))), "story.json")
    assert article.title == HEADLINE
    assert (str(article.published), article.published_from) == ("2025-07-03", "page")
    assert str(article.modified) == "2025-07-05"
    assert article.url == "https://halden.example/?p=7"


def test_headings_lists_and_tables_of_a_post(read: Reader) -> None:
    content = (
        f"<h2>Share</h2><p>{FIRST}</p><ul><li><strong>Chile.</strong> 67,200 cars</li></ul><figure class='wp-block-table'><table>"
        "<tbody><tr><td>Land</td><td>Cars</td></tr><tr><td>Peru</td><td>4,100</td></tr></tbody></table>"
        "<figcaption>By country</figcaption></figure>"
    )
    assert kinds(read(json.dumps(post(content)), "story.json"))[1:] == [
        ("heading", "Share"),
        ("paragraph", FIRST),
        ("bullet", "Chile. 67,200 cars"),
        ("caption", "By country"),
        ("table", "Land | Cars\nPeru | 4,100"),
    ]


REFUSED = {
    "cut off": (json.dumps(post(paragraphs(*BODY)))[:-40], "broken JSON at line 1"),
    "another kind": ('{"articles": [{"headline": "x"}]}', "not a WordPress post"),
    "an error": (
        '{"code": "rest_post_invalid_id", "message": "Invalid post ID.", "data": {"status": 404}}',
        "not a WordPress post",
    ),
    "a number": ("7", "not a WordPress post"),
    "an empty list": ("[]", "not a WordPress post"),
    "two posts": (json.dumps([post("<p>a</p>"), post("<p>b</p>")]), "holds 2 posts"),
    "no content": (json.dumps(post("")), "no content"),
    "only adverts": (json.dumps(post(AD)), "no content"),
    "password": (json.dumps(post("", content={"rendered": "", "protected": True})), "password"),
    "deep": ("[" * 200_000, "broken JSON"),
}


@pytest.mark.parametrize(("text", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_other_json_is_refused_with_its_reason(read: Reader, text: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read(text, "story.json")
