"""Citations: every source once, nothing of a title read as markup, and the same characters for the same rows."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from dashboard.citing import forms, works
from dashboard.citing.works import Work
from dashboard.filters import Filters
from dashboard.queries import deals, points
from dashboard.queries.points import Topic
from dashboard.records import Claim, records

NASTY = Work("article", "50% {off} & a \\ b_c #1 ~ ^ $x$", "A & B", date(2025, 5, 3), "https://a.example/{x}?a=1&b=2")
PLAIN = Work("official", "A statistics page", None, None, None)


def all_points() -> list[Work]:
    return works.of_rows(points.points(Topic(bases=None), Filters()))


def test_each_source_of_a_view_is_cited_once(database: Path) -> None:
    found = all_points()
    assert {work.title for work in found} >= {"A brief", "A statistics page"}
    assert len({(work.title, work.url, work.publisher) for work in found}) == len(found)
    assert {work.kind for work in found} == {"article", "official"}
    dated = [work.published for work in found if work.published]
    assert dated == sorted(dated, reverse=True), "newest first"


def test_the_official_page_is_credited_to_who_counted(database: Path) -> None:
    assert {work.publisher for work in all_points() if work.kind == "official"} >= {"CAAM"}


def test_deals_are_cited_too(database: Path) -> None:
    assert {work.publisher for work in works.of_rows(deals.deals(Filters()))} == {"+Evil Times", "Chuhai Tests"}


def test_nothing_rests_on_nothing(database: Path) -> None:
    rows = points.points(Topic(bases=None), Filters())
    assert works.of_rows(rows.head(0)) == []
    assert "rests on" not in forms.text(works.data("v1", date(2026, 1, 2), "Figures"), [])


def test_a_claim_carries_its_words(database: Path) -> None:
    rows = points.points(Topic(metrics=("exports",), statuses=("target",)), Filters())
    work = works.of_claim(records(rows, Claim)[0])
    assert work.note == "“BYD exported 433,000 vehicles in 2024 and wants 800,000 in 2025.”"
    assert work.published == date(2025, 5, 20)
    assert forms.short(work, "v9") == "+Evil Times, 20 May 2025; read by Chuhai, data version v9"


def test_a_brief_is_not_quoted_as_the_original(database: Path) -> None:
    rows = points.points(Topic(metrics=("brand_share",)), Filters())
    told = works.of_claim(records(rows[rows["is_brief"]], Claim)[0]).note
    assert told is not None
    assert told.startswith("In our brief of it: ")


def test_text_says_who_when_and_where() -> None:
    ours = works.data("ab12", date(2026, 1, 2), "Exports from China")
    assert forms.text(ours, [NASTY]).splitlines() == [
        "Chuhai: “Exports from China”, data version ab12, 2 January 2026.",
        "",
        "It rests on 1 source:",
        f"- A & B: “{NASTY.title}”, 3 May 2025, https://a.example/{{x}}?a=1&b=2",
    ]


def test_bibtex_has_no_open_brace_and_no_bare_sign() -> None:
    entry = forms.bibtex([NASTY])
    assert entry.startswith(f"@article{{{NASTY.key},\n")
    bare = re.sub(r"\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\.", "", entry)
    assert bare.count("{") == bare.count("}")
    assert not set("&%$#_~^\\") & set(re.sub(r"url = .*", "", bare)), "every sign of TeX is written out"
    assert "url = {https://a.example/%7Bx%7D?a=1&b=2}," in entry


def test_bibtex_leaves_out_what_is_not_known() -> None:
    assert forms.bibtex([PLAIN]).splitlines()[1:] == ["  title = {{A statistics page}},", "}"]


def test_ris_has_one_tag_a_line() -> None:
    split = Work("article", "Two\nlines", "P", date(2025, 5, 3), "https://a.example", note="“a\r\nTY  - BOOK”")
    lines = forms.ris([split, PLAIN]).split("\r\n")
    assert all(re.match(r"^[A-Z][A-Z0-9]  - ", line) for line in lines[:-1])
    assert [line for line in lines if line.startswith("TY")] == ["TY  - NEWS", "TY  - ELEC"]
    assert "DA  - 2025/05/03/" in lines
    assert lines.count("ER  - ") == 2


def test_csl_reads_back() -> None:
    ours = works.data("v1", date(2026, 1, 2), "Deals")
    first, second = json.loads(forms.csl([ours, NASTY]))
    assert (first["type"], first["author"], first["version"]) == ("dataset", [{"literal": "Chuhai"}], "v1")
    assert (second["type"], second["container-title"]) == ("article-newspaper", "A & B")
    assert second["issued"] == {"date-parts": [[2025, 5, 3]]}


def test_keys_differ_where_works_do() -> None:
    again = Work("article", NASTY.title, "A & B", date(2025, 5, 3), "https://a.example/other")
    assert NASTY.key != again.key
    assert re.fullmatch(r"a-b-2025-[0-9a-f]{6}", NASTY.key)
    assert Work("article", "标题", "新华社", None, None).key.startswith("source-undated-")
