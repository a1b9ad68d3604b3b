"""The explanation of an article: every sentence with what stands in it, its rows, and what was refused and why."""

from __future__ import annotations

from etl.figures import explain, find_figures

from .telling import article_of, told

TEXT = (
    "= BYD sells over 380,000 cars in April\n"
    "Prices fell by 20,000 yuan at the carmaker. It sold 380,089 cars in April, up 21.3%.\n"
    "A person looks out of the window."
)


def test_every_row_stands_with_its_sentence_and_its_rules() -> None:
    article = article_of(TEXT)
    rows = [(one.span.of(article.text), figure) for one in explain(article) for figure in one.figures]
    assert [told(figure) for _, figure in rows] == [
        "byd sales 380089 world @2025-04",
        "byd sales yoy 21.3% world @2025-04",
    ]
    assert {sentence for sentence, _ in rows} == {"It sold 380,089 cars in April, up 21.3%."}
    assert all(figure.reasons for _, figure in rows)
    assert "period: named with it" in rows[0][1].reasons


def test_the_rows_are_those_that_are_found() -> None:
    article = article_of(TEXT)
    figures, refused = find_figures(article)
    assert [figure for one in explain(article) for figure in one.figures] == figures
    assert [refusal for one in explain(article) for refusal in one.refused] == refused


def test_a_row_that_is_said_better_elsewhere_is_told_apart() -> None:
    headline = explain(article_of(TEXT))[0]
    assert not headline.figures
    assert [told(figure) for figure in headline.restated] == ["byd sales >380000 world @2025-04"]


def test_a_refused_number_has_its_reason() -> None:
    article = article_of(TEXT)
    refused = [refusal for one in explain(article) for refusal in one.refused]
    assert [refusal.text for refusal in refused] == ["20,000 yuan"]
    assert refused[0].reason == "no measure for this money"


def test_every_mention_is_told_with_its_words() -> None:
    article = article_of(TEXT)
    sold = next(one for one in explain(article) if one.span.of(article.text).startswith("It sold"))
    told_apart = {(mention.kind, mention.code, mention.span.of(article.text)) for mention in sold.mentions}
    assert ("metric", "sales", "sold") in told_apart
    assert ("number", "count of vehicles", "380,089") in told_apart
    assert ("growth", "up", "up") in told_apart
    assert all(sold.span.covers(mention.span) for mention in sold.mentions)


def test_a_sentence_in_which_nothing_stands_is_left_out() -> None:
    article = article_of(TEXT)
    assert not any("window" in one.span.of(article.text) for one in explain(article))


def test_a_row_has_the_counter_that_the_whole_article_gives_it() -> None:
    article = article_of("BYD sold 380,089 cars in April. That is what the China Passenger Car Association reports.")
    [found], _ = find_figures(article)
    [row] = [figure for one in explain(article) for figure in one.figures]
    assert row == found
    assert row.attribution == "cpca"
