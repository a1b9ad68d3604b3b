"""Whatever an article says: nothing crashes, every span is true, and reading it again gives the same."""

from __future__ import annotations

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from etl.figures import explain, find_figures
from etl.records import Article

from .cases import carried, levels, places, refused, shares, vehicles
from .telling import article_of

_SENTENCES = [
    case.text
    for module in (levels, shares, places, vehicles, carried, refused)
    for cases in module.GROUPS.values()
    for case in cases
]
_WORDS = sorted({word for sentence in _SENTENCES for word in sentence.split()})
_DAYS = st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2099, 12, 31)))

# Sentences of any words of the trade, sentences run into each other, and letters of any kind.
_JUMBLED = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30).map(" ".join)
_GLUED = st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=3).flatmap(
    lambda parts: st.sampled_from([" ", ", while ", "; ", "\n# ", "\n* ", "\n"]).map(lambda glue: glue.join(parts))
)
_LETTERS = st.text(alphabet=st.characters(codec="utf-8"), max_size=120)
ARTICLES = st.builds(article_of, st.one_of(_JUMBLED, _GLUED, _LETTERS), _DAYS)


@settings(max_examples=300, deadline=None)
@given(ARTICLES)
def test_every_span_reproduces_its_words(article: Article) -> None:
    figures, refusals = find_figures(article)
    for figure in figures:
        assert figure.number.of(article.text) == figure.number_text
        assert figure.evidence.covers(figure.number)
        assert figure.number_text in figure.evidence.of(article.text)
    for refusal in refusals:
        assert refusal.span is not None
        assert refusal.span.of(article.text) == refusal.text


@settings(max_examples=150, deadline=None)
@given(ARTICLES)
def test_reading_again_gives_the_same(article: Article) -> None:
    assert find_figures(article) == find_figures(article)


@settings(max_examples=150, deadline=None)
@given(ARTICLES)
def test_rows_are_distinct_and_whole(article: Article) -> None:
    figures, _ = find_figures(article)
    assert len(set(figures)) == len(figures)
    for figure in figures:
        assert (figure.period_start is None) == (figure.period_end is None)
        assert figure.period_start is None or figure.period_end is None or figure.period_start <= figure.period_end
        assert figure.value_high is None or figure.value_high > figure.value
        assert 0 < figure.confidence <= 1


@settings(max_examples=100, deadline=None)
@given(ARTICLES)
@example(article_of("2024年，我国汽车出口585.9万辆。 33,939 2024. 34,000 hybrids", None))
def test_an_explanation_holds_all_that_is_found(article: Article) -> None:
    figures, refusals = find_figures(article)
    explained = explain(article)
    assert [figure for one in explained for figure in one.figures] == figures
    assert [refusal for one in explained for refusal in one.refused] == refusals
