"""What went wrong in one article, each mistake with its cause, so that mistakes can be counted and mended by cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from etl.evaluate.matching import Matching, match
from etl.evaluate.rows import CORE, PERIOD, SCOPE, Row, comparable, parties


@dataclass(frozen=True, slots=True)
class Mistake:
    """One row that is missed, wrong, or right but for some fields; `cause` says which, `detail` what stands where."""

    article: str
    cause: str
    detail: str


def figure_mistakes(article: str, matching: Matching) -> Iterator[Mistake]:
    """Mistakes in figures. A gold and a found row left over with one value count as one mistake in the other fields."""
    for gold, found in matching.pairs:
        fields = _differing(gold, found, PERIOD + SCOPE)
        if fields:
            yield _field_mistake(article, gold, found, fields)
    near = match(matching.missed, matching.wrong, lambda row: comparable(row, "value"), _same_words)
    for gold, found in near.pairs:
        yield _field_mistake(article, gold, found, _differing(gold, found, CORE))
    yield from (Mistake(article, "figure missed", describe_figure(row)) for row in near.missed)
    yield from (Mistake(article, "figure not in gold", describe_figure(row)) for row in near.wrong)


def deal_mistakes(article: str, matching: Matching) -> Iterator[Mistake]:
    """Mistakes in deals: missed, not in gold, or of another kind."""
    for gold, found in matching.pairs:
        if gold.get("kind") != found.get("kind"):
            yield Mistake(article, "wrong deal kind", f"{describe_deal(gold)}: found {found.get('kind')}")
    yield from (Mistake(article, "deal missed", describe_deal(row)) for row in matching.missed)
    yield from (Mistake(article, "deal not in gold", describe_deal(row)) for row in matching.wrong)


def describe_figure(row: Row) -> str:
    """A figure in one line: metric, number, whose, where, when, and its evidence if it has one."""
    when = f"{comparable(row, 'period_start')}..{comparable(row, 'period_end')}"
    names = ("metric", "basis", "value", "unit", "subject", "geography", "powertrain")
    return " ".join([*(str(row.get(name)) for name in names), when]) + _quoted(row)


def describe_deal(row: Row) -> str:
    """A deal in one line: parties, kind, object, and its evidence if it has one."""
    named = f"{' + '.join(sorted(parties(row)))} {row.get('kind')}"
    return named + (f" ({row['object']})" if row.get("object") else "") + _quoted(row)


def _field_mistake(article: str, gold: Row, found: Row, fields: list[str]) -> Mistake:
    names = list(dict.fromkeys("period" if name in PERIOD else name for name in fields))
    told = ", ".join(f"{name} {comparable(gold, name)} found as {comparable(found, name)}" for name in fields)
    return Mistake(article, "wrong " + ", ".join(names), f"{describe_figure(gold)}: {told}{_quoted(found)}")


def _differing(gold: Row, found: Row, fields: Iterable[str]) -> list[str]:
    return [name for name in fields if comparable(gold, name) != comparable(found, name)]


def _same_words(gold: Row, found: Row) -> int:
    return sum(comparable(gold, name) == comparable(found, name) for name in CORE + PERIOD + SCOPE)


def _quoted(row: Row) -> str:
    words = " ".join(str(row.get("evidence") or row.get("evidence_text") or "").split())
    return f' "{words[:90]}"' if words else ""
