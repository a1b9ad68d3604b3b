"""Input that is made to hurt, or is merely enormous: an answer or one clear line, in bounded time."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.errors import ReadError
from etl.read import LARGEST_BYTES, read_article

from .shapes import BODY, HEADLINE, page, paragraphs

STORY = f"<h1>{HEADLINE}</h1>{paragraphs(*BODY)}"
HOSTILE: dict[str, Callable[[], str]] = {
    "deep divs": lambda: page("<div>" * 50_000 + STORY),
    "deep spans": lambda: page(f"{STORY}<p>" + "<span>" * 50_000),
    "deep tables": lambda: page(STORY + "<table><tr><td>" * 5_000),
    "deep lists": lambda: page(STORY + "<ul><li>" * 20_000),
    "five megabytes of paragraphs": lambda: page(
        STORY + "<p>The port loaded 5,000 cars in one week, it said.</p>" * 90_000
    ),
    "five megabytes in a line": lambda: page(STORY + "<p>" + "cars " * 1_000_000 + "</p>"),
    "many classes": lambda: page(
        STORY + "".join(f"<div class='a{n}-related-b{n} c{n}'>x</div>" for n in range(20_000))
    ),
    "much JSON-LD": lambda: page(STORY, '<script type="application/ld+json">' + "[" * 100_000 + "</script>"),
    "bad characters": lambda: page(STORY + "<p>\x00\x01\ufffe&#0;&#55296;&#1114112;</p>"),
    "bullets in a row": lambda: HEADLINE + "\n" + "- " * 200_000 + "\n" + "\n".join(BODY),
    "strokes in a row": lambda: HEADLINE + "\n" + "\n".join(BODY) + "\n" + "|" * 200_000,
    "long line": lambda: "By " + "Ola Nordmann and " * 100_000,
    "line breaks": lambda: page(STORY + "<p>" + "5 cars<br>" * 100_000 + "</p>"),
}
SECONDS = 20


def _is_answered(file: Path) -> bool:
    """Whether a file gives an article whose blocks all have words, or a reason of one line."""
    try:
        article = read_article(file)
    except ReadError as error:
        return bool(error.reason) and "\n" not in str(error)
    return bool(article.text) and all(block.span.of(article.text) for block in article.blocks)


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_bounded_and_without_a_traceback(tmp_path: Path, make: Callable[[], str]) -> None:
    file = tmp_path / "story.html"
    file.write_bytes(make().encode("utf-8", "surrogatepass"))
    begun = time.process_time()
    assert _is_answered(file)
    assert time.process_time() - begun < SECONDS


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    with file.open("wb") as out:
        out.truncate(LARGEST_BYTES + 1)
    with pytest.raises(ReadError, match="larger than 20 MB"):
        read_article(file)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        read_article(tmp_path / "gone.txt")
    with pytest.raises(ReadError, match="is a folder"):
        read_article(tmp_path)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=400)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))
    | st.lists(
        st.sampled_from(
            [
                "<p>",
                "</div>",
                "<table><tr><td>",
                "5 cars",
                "<h1>",
                "\n- ",
                "{",
                '"',
                "<br>",
                "汽车",
                "&#x0;",
                "<!--",
                "|",
            ]
        ),
        max_size=60,
    ).map(lambda parts: "".join(parts).encode()),
    st.sampled_from(["a.html", "a.txt", "a.json"]),
)
def test_any_bytes_give_an_article_or_a_read_error(tmp_path: Path, data: bytes, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    assert _is_answered(file)
