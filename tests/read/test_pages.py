"""Pages in all shapes: nothing of the article is lost, nothing around it comes in."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import pytest

from etl.errors import ReadError

from .conftest import Reader, kinds
from .shapes import BODY, FIRST, HEADLINE, NAV, SECOND, THIRD, page, paragraphs

STORY = [("headline", HEADLINE), *(("paragraph", text) for text in BODY)]
HEAD = f"<h1>{HEADLINE}</h1>"

SHAPES = {
    "article element": f"<article>{HEAD}{paragraphs(*BODY)}</article>",
    "nested divs without p": f"<div><div>{HEAD}<div><div>{FIRST}</div><div><div>{SECOND}</div></div><div>{THIRD}</div></div></div></div>",
    "divided by line breaks": f"<div id='main'>{HEAD}<div class='txt'>{FIRST}<br><br>{SECOND}<br/>\n<br/>{THIRD}</div></div>",
    "text broken in mid-sentence": f"<div>{HEAD}<p>{FIRST.replace(' in the', '<br>in the')}</p>{paragraphs(SECOND, THIRD)}</div>",
    "amp": f"<main>{HEAD}<amp-ad width=300><p>Win 5,000 tyres now.</p></amp-ad><amp-img src='x'></amp-img>{paragraphs(*BODY)}"
    "<amp-social-share></amp-social-share></main>",
    "byline, date and picture": f"<article>{HEAD}<p class='byline'>By Ola Nordmann</p><span class='date'>3 July 2025</span>"
    f"<figure><img src='a'><figcaption>One of 5,500 cars on the quay. Photo: O. N.</figcaption></figure>{paragraphs(*BODY)}</article>",
    "unnamed boxes of links": f"<div>{HEAD}{paragraphs(*BODY)}<div><h3>From the quay</h3><ul><li><a href='/1'>Cranes up 40% to 19</a></li>"
    "<li><a href='/2'>Ferries carry 88,000</a></li></ul></div></div>",
    "pointer inside": f"<div>{HEAD}{paragraphs(FIRST)}<p>Also read: <a href='/x'>Bergen sells 17,000 cars</a></p>"
    f"<p><strong>Read more:</strong> <a href='/y'>Ships 3% dearer</a></p>{paragraphs(SECOND, THIRD)}</div>",
    "related box inside": f"<article>{HEAD}{paragraphs(FIRST)}<aside><h4>Related</h4><p><a href='/a'>Cars up 91%</a></p></aside>"
    f"{paragraphs(SECOND, THIRD)}</article>",
    "a form around everything": f"<form action='/'><div>{HEAD}{paragraphs(*BODY)}</div></form>",
    "a wrapper with a bad name": f"<div class='sidebar-layout ad-enabled'><div id='page'>{HEAD}{paragraphs(*BODY)}</div></div>",
    "comments longer than the text": f"<article>{HEAD}{paragraphs(*BODY)}</article><div id='comments'>"
    + paragraphs(*[f"I bought {n} of these cars and would not part with a single one of them, whatever you say." for n in range(40)])
    + "</div>",
    "layout table": f"<table><tr><td>{NAV}</td><td>{HEAD}{paragraphs(*BODY)}</td></tr></table>",
    "hidden text": f"<article>{HEAD}{paragraphs(*BODY)}<div style='display: none'><p>Hidden 77,000 cars are sold here now.</p></div></article>",
    "footnotes": f"<article>{HEAD}<p>{FIRST}<sup class='reference'><a href='#1'>[1]</a></sup></p>{paragraphs(SECOND, THIRD)}</article>",
    "the site's name in an h1": f"<header><h1><a href='/'>Halden Post</a></h1></header><article>{HEAD}{paragraphs(*BODY)}</article>",
    "the headline in a div": f"<div class='ttl'>{HEADLINE}</div><div>{paragraphs(*BODY)}</div>",
    "no headline but the title": f"<div class='txt'>{paragraphs(*BODY)}</div>",
    "unclosed tags": f"<div>{HEAD}<p>{FIRST}<p>{SECOND}<p>{THIRD}</div>",
    "a count of comments above": f"<article>{HEAD}<div><span>12 comments</span></div>{paragraphs(*BODY)}</article>",
    "headline twice": f"<article>{HEAD}{paragraphs(*BODY)}<p>{HEADLINE}</p></article>",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_same_story_in_every_shape(read: Reader, shape: str) -> None:
    assert kinds(read(page(shape))) == STORY


def test_key_points_headings_and_lists_are_kept_in_order(read: Reader) -> None:
    article = read(
        page(
            f"<article>{HEAD}<p class='standfirst'>Hybrids lag, and Chile wants more.</p>"
            "<aside class='key-points'><h4>At a glance</h4><ul><li>103,400 cars in six months</li><li>Chile takes most</li></ul></aside>"
            f"<div class='body'><h2>Markets</h2><p>{FIRST}</p><ol><li>Chile: 67,200 cars</li><li>Peru: 4,100 <b>vans</b></li></ol>"
            f"<p><strong>What comes next</strong></p><p>{SECOND}</p><blockquote>{THIRD}</blockquote></div></article>"
        )
    )
    assert kinds(article) == [
        ("headline", HEADLINE),
        ("paragraph", "Hybrids lag, and Chile wants more."),
        ("heading", "At a glance"),
        ("bullet", "103,400 cars in six months"),
        ("bullet", "Chile takes most"),
        ("heading", "Markets"),
        ("paragraph", FIRST),
        ("bullet", "Chile: 67,200 cars"),
        ("bullet", "Peru: 4,100 vans"),
        ("heading", "What comes next"),
        ("paragraph", SECOND),
        ("paragraph", THIRD),
    ]


def test_short_chinese_paragraphs_are_kept(read: Reader) -> None:
    body = (
        "港口上半年装运电动车103400辆。",
        "同比增长12.5%。",
        "其中三分之二运往智利。",
        "混合动力车41250辆，下降7.3%。",
    )
    text = page(
        f"<div class='con'><h1>哈尔登港半年装车逾十万辆</h1>{paragraphs(*body)}<p class='zz'>（责编：甲乙）</p></div>"
        "<div class='xgxw'><h2>相关新闻</h2><ul><li><a href='#'>渡轮运送88000人</a></li></ul></div>",
        title="哈尔登港半年装车逾十万辆",
    )
    article = read(text)
    assert kinds(article) == [("headline", "哈尔登港半年装车逾十万辆"), *(("paragraph", line) for line in body)]
    assert article.language == "zh"


def test_rows_made_of_line_breaks_stay_apart(read: Reader) -> None:
    article = read(
        page(f"<article>{HEAD}{paragraphs(*BODY)}<p>Chile: 67,200<br>Peru: 4,100<br>Kenya: 950</p></article>")
    )
    assert kinds(article)[-3:] == [
        ("paragraph", "Chile: 67,200"),
        ("paragraph", "Peru: 4,100"),
        ("paragraph", "Kenya: 950"),
    ]


NO_ARTICLE = {
    "only navigation": page("<div id='main'></div>"),
    "only links": page("<h1>Archive</h1><ul>" + "".join(f"<li><a href='/{n}'>Ships up {n}% in May</a></li>" for n in range(60)) + "</ul>"),
    "not found": page("<h1>Page not found</h1><p>" + "We have looked everywhere for the page, and it is nowhere to be found. " * 4 + "</p>"),
    "bot check": page("<h1>Just a moment...</h1><p>" + "We need to check that you are what you say you are before you go on. " * 4 + "</p>", title="Just a moment..."),
    "an empty body": "<html><head><title>Nothing</title></head><body></body></html>",
    "only scripts": "<html><body><script>var cars = 103400; document.write('<p>cars</p>');</script></body></html>",
}  # fmt: skip


@pytest.mark.parametrize("text", NO_ARTICLE.values(), ids=NO_ARTICLE.keys())
def test_a_page_without_an_article_is_refused_in_one_line(read: Reader, text: str) -> None:
    with pytest.raises(ReadError, match="article") as caught:
        read(text)
    assert "story.html" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_headline_in_an_h2_under_the_site_s_name(read: Reader) -> None:
    shape = f"<div><h1>Halden Post</h1></div><div><h2>{HEADLINE}</h2>{paragraphs(*BODY)}</div>"
    assert kinds(read(page(shape))) == STORY


def test_text_in_sections_and_spans(read: Reader) -> None:
    shape = "".join(f"<section><section><span>{text}</span></section></section>" for text in BODY)
    assert kinds(read(page(f"<div id='js_content'>{HEAD}{shape}</div>"))) == STORY


def test_names_made_by_a_style_tool(read: Reader) -> None:
    body = "".join(
        f"<div data-testid='paragraph-{n}' class='text__text__1FZLe body__large_body__FV5_X'>{text}</div>"
        for n, text in enumerate(BODY)
    )
    shape = f"<div class='article-header__share__3x'><ul><li>X</li></ul></div>{HEAD}<div class='article-body__content__17Yit'>{body}</div>"
    assert kinds(read(page(shape))) == STORY


def test_a_table_of_contents_and_a_pull_quote_do_not_break_the_text(read: Reader) -> None:
    shape = (
        f"<article>{HEAD}<div class='toc'><ul><li><a href='#a'>Markets</a></li></ul></div>{paragraphs(FIRST)}"
        f"<h2 id='a'>Markets</h2>{paragraphs(SECOND)}<div class='ad-container'>Ad</div>{paragraphs(THIRD)}</article>"
    )
    assert [words for _, words in kinds(read(page(shape)))] == [HEADLINE, FIRST, "Markets", SECOND, THIRD]
