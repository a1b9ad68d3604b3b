"""Plain text: headline, headings, bullets, and the furniture around them."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import textwrap

import pytest

from etl.errors import ReadError

from .conftest import Reader, kinds
from .shapes import BODY, FIRST, HEADLINE, SECOND, THIRD

STORY = [("headline", HEADLINE), *(("paragraph", text) for text in BODY)]

FURNITURE = {
    "blank lines": f"\n\n{HEADLINE}\n\n\n{FIRST}\n\n{SECOND}\n \n{THIRD}\n\n",
    "one line each": "\r\n".join((HEADLINE, *BODY)),
    "site name and menu first": f"Halden Post\nHome | Ports | Ships | Sign in\n\nOPINION\n{HEADLINE}\nBy Ola Nordmann\n"
    + "\n".join(BODY),
    "dateline and buttons": f"{HEADLINE}\nJul 3, 2025 09:15 | Source: Halden Post\nShare Save Print\n5 min read\n" + "\n".join(BODY),
    "audio and paywall": f"{HEADLINE}\nListen to the full version\n{FIRST}\nUnlock exclusive discounts with a group plan.\n"
    f"Subscribe to both papers for the price of one.\n{SECOND}\n{THIRD}\n- PODCAST\n- MOST POPULAR\n",
    "marks": f"{HEADLINE}\n{FIRST[:-1]} [para. 1][para. 2].\n{SECOND[:-1]} [para. 3].\n{THIRD}[1]\n",
    "things to read": "\n".join((HEADLINE, *BODY)) + "\n\nREAD MORE\n- Ferry orders double to 48\n- Cranes up 40%\nJoin 42,000 readers. Enter your e-mail.\n"
    "(c) 2019 Halden Post. All rights reserved.\n",
    "a pointer inside": f"{HEADLINE}\n{FIRST}\nAlso read: Bergen sells 17,000 cars\n{SECOND}\n{THIRD}\nRelated: Ships 3% dearer\n",
    "sign-off": "\n".join((HEADLINE, *BODY)) + "\nReporting by Ola Nordmann; Editing by K. Berg\nNewsroom: +47 69 55 01 99\nwrite to desk@halden.example\n"
    "#ports #cars #Chile\n",
    "a count of comments above": f"{HEADLINE}\n12 comments\n" + "\n".join(BODY),
    "the words under a picture": f"{HEADLINE}\nCars wait on the quay in June. Photo: Kari Berg\n{FIRST}\nA crane in Halden, January 9. HALDEN POST/K. Berg\n{SECOND}\n{THIRD}",
    "comments": "\n".join((HEADLINE, *BODY)) + "\n2 comments\nI bought 3,000 of these cars last year and would buy them again.\n",
}  # fmt: skip


@pytest.mark.parametrize("text", FURNITURE.values(), ids=FURNITURE.keys())
def test_same_story_whatever_is_around_it(read: Reader, text: str) -> None:
    assert kinds(read(text, "story.txt")) == STORY


def test_lines_broken_at_a_fixed_width_are_put_together(read: Reader) -> None:
    text = "\n\n".join([HEADLINE, *(textwrap.fill(" ".join([text] * 3), 72) for text in BODY)])
    assert kinds(read(text, "story.txt"))[1:] == [("paragraph", " ".join([text] * 3)) for text in BODY]


def test_the_items_of_a_list_are_no_broken_lines(read: Reader) -> None:
    rows = [
        "Chile (67,200; -16.2% on the year); January-September: 712,748",
        "Peru (4,100; +82.9% on the year); year to date: 27,042",
        "Kenya (950; +9% on the year); year to date: 10,513",
        "Honduras (897; +94.4% on the year); January-September: 8,485",
        "Fiji (92; +3.8% on the year); year to date: 825",
    ]
    article = read("\n".join((HEADLINE, "", "The list for September.", *rows, "", "More follows soon.")), "story.txt")
    assert [text for kind, text in kinds(article) if kind == "paragraph"][1:6] == rows


def test_the_last_item_of_a_list_heads_nothing(read: Reader) -> None:
    rows = ["No. 1: Chile, 67,200 units", "No. 2: Peru, 4,100 units", "No. 3: Kenya, 950 units, up 9%"]
    article = read("\n".join((HEADLINE, FIRST, *rows, "", SECOND)), "story.txt")
    assert ("paragraph", rows[-1]) in kinds(article)


def test_headings_and_bullets_of_a_data_sheet(read: Reader) -> None:
    text = (
        f"{HEADLINE}\n\n{FIRST}\n\nALL CARS, JUNE 2025\n* Loaded: 18.2k (y/y +9.0%)\n* Sold: 17k\n\nWhat it means for ferries\n\n"
        f"{SECOND}\n\nNotes\n1. The count leaves out vans.\n2) Trucks are in.\n• Buses too\n"
    )
    assert kinds(read(text, "story.txt")) == [
        ("headline", HEADLINE),
        ("paragraph", FIRST),
        ("heading", "ALL CARS, JUNE 2025"),
        ("bullet", "Loaded: 18.2k (y/y +9.0%)"),
        ("bullet", "Sold: 17k"),
        ("heading", "What it means for ferries"),
        ("paragraph", SECOND),
        ("heading", "Notes"),
        ("bullet", "The count leaves out vans."),
        ("bullet", "Trucks are in."),
        ("bullet", "Buses too"),
    ]


def test_short_lines_in_a_row_are_lines_and_no_headings(read: Reader) -> None:
    rows = ["Chile: 67,200", "Peru: 4,100", "Kenya: 950"]
    article = read("\n".join((HEADLINE, FIRST, "By country, cars", *rows, SECOND)), "story.txt")
    assert ("paragraph", rows[0]) in kinds(article)
    assert ("paragraph", rows[1]) in kinds(article)


def test_the_label_of_a_digest_goes_and_its_bullets_stay(read: Reader) -> None:
    text = f"{HEADLINE}\n{FIRST}\n- DIGEST HUB\n- Halden loaded 103,400 cars in 2024.\n- Chile took most.\n{SECOND}\n- Nordbil AS\n- Nordbil AS builds vans.\n"
    assert kinds(read(text, "story.txt")) == [
        ("headline", HEADLINE),
        ("paragraph", FIRST),
        ("bullet", "Halden loaded 103,400 cars in 2024."),
        ("bullet", "Chile took most."),
        ("paragraph", SECOND),
        ("bullet", "Nordbil AS"),
        ("bullet", "Nordbil AS builds vans."),
    ]


def test_a_text_that_begins_with_its_first_paragraph_has_no_headline(read: Reader) -> None:
    assert kinds(read("\n".join(BODY), "story.txt")) == STORY[1:]


def test_chinese_text_and_its_furniture(read: Reader) -> None:
    text = (
        "哈尔登港半年装车逾十万辆\n2025年07月03日 09:15 来源：哈尔登报\n港口上半年装运电动车103400辆，同比增长12.5%。\n一、市场\n"
        "其中三分之二运往智利。\n责任编辑：甲乙\n相关新闻\n渡轮运送88000人\n"
    )
    article = read(text, "story.txt")
    assert kinds(article) == [
        ("headline", "哈尔登港半年装车逾十万辆"),
        ("paragraph", "港口上半年装运电动车103400辆，同比增长12.5%。"),
        ("heading", "一、市场"),
        ("paragraph", "其中三分之二运往智利。"),
    ]
    assert (str(article.published), article.published_from) == ("2025-07-03", "guessed")


@pytest.mark.parametrize(
    "line",
    [
        "By contrast, hybrids fell.",
        "Next month Nordbil will sell 3,000 cars in Chile, it said.",
        "Research by Nordtall shows that vans hold 21% of the market.",
        "Reporting by the customs office shows 5,000 cars.",
        "Nordbil 929 +15.5 (2024: 1,099)",
        "Kari Berg is a professor who counted 3,000 cars.",
        "> 1.2 million cars were sold.",
        "2 comments were heard on the 5,000 cars.",
        "Photos of the quay, with 40 cars, hang in town: nobody looks.",
        "Cookies are not sold on the ferry, but 5,000 cars were.",
        "Share of electric cars: 41%",
        "Related costs rose 3% to 40 million kroner.",
        "Advertising helped, said the maker, which sold 4,100 vans.",
        "The author thinks that 220,000 cars could leave by December.",
        "Podcasts are listened to in 3,000 of these cars.",
        "More than 100 cars fell into the sea.",
        "Photographs of 40 cars were shown to the harbour master, who bought none.",
        "Subscribe or not, 5,000 drivers do.",
        "Copyright fees fell, and 3,000 cars were sold with a radio.",
        "视频显示，港口装运了3000辆汽车。",
        "分享会上，公司表示上半年销量为3000辆。",
    ],
)
def test_prose_that_begins_like_furniture_stays(read: Reader, line: str) -> None:
    article = read("\n\n".join((HEADLINE, FIRST, line, SECOND)), "story.txt")
    assert line in article.text


@pytest.mark.parametrize("text", ["- PODCAST\n- MOST POPULAR\n", "Home | Ports | Ships | Sign in\n", "----\n\n****\n"])
def test_nothing_but_furniture_is_no_article(read: Reader, text: str) -> None:
    with pytest.raises(ReadError, match="no article"):
        read(text, "story.txt")
