"""What may be asked of a dataset, and how an address's words become bound values. All else is refused in a line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.datasets.catalogue import Dataset
from dashboard.queries import run

MOST_VALUES = 100  # of one parameter
_YEARS = (1900, 2200)
_WHOLE = {"publisher"}  # its values may have commas in them
_FLAGS = {"true": True, "false": False}


class RefusedError(ValueError):
    """What was asked cannot be answered; the message says why in one line."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One way to narrow rows. `kind`: codes (several, known ones), ids (several), year, flag or share (from 0 to 1)."""

    about: str
    kind: str = "codes"
    known: str | None = None  # the vocabulary of the codes, where it is not called like the parameter


PARAMETERS = {
    "id": Parameter("Rows with these ids.", "ids"),
    "company": Parameter("Rows about these companies and the brands they own, by company_id."),
    "group": Parameter("Rows about these groups of brands and their makers, such as chinese-brands.", known="subject"),
    "from": Parameter("Rows that reach into this year or a later one; undated rows are left out.", "year"),
    "to": Parameter("Rows that begin in this year or an earlier one; undated rows are left out.", "year"),
    "source": Parameter("What articles state (article), or official series (official).", known="origin"),
    "metric": Parameter("What is measured."),
    "basis": Parameter("Levels or changes."),
    "unit": Parameter("In which unit."),
    "status": Parameter("Of figures actual, forecast or target; of deals how far they have come."),
    "counted": Parameter("Who counted."),
    "geography": Parameter("Where it is measured: the market, the country of the plants, the exporting country."),
    "destination": Parameter("Where exports go.", known="geography"),
    "powertrain": Parameter("Which cars by drive."),
    "vehicle_class": Parameter("Passenger, commercial or all vehicles."),
    "period_kind": Parameter("Months, quarters, years and so on."),
    "publisher": Parameter("Who published the article."),
    "language": Parameter("The article's language."),
    "article": Parameter("Rows of these articles, by article_id.", "ids"),
    "verdict": Parameter("How the claims about the same thing stand to each other."),
    "chosen": Parameter("Only the claims that the charts use (true), or only the others (false).", "flag"),
    "drawn": Parameter("Only what charts draw without being asked (true), or only the rest (false).", "flag"),
    "confidence": Parameter("Rows that the rules are at least so sure of; official rows stay.", "share"),
    "kind": Parameter("Of deals their kind; of companies what they are.", known="kind"),
    "deal": Parameter("Rows of these deals, by deal_id.", "ids"),
    "stage": Parameter("These stages of deals.", known="deal_stage"),
    "record": Parameter("Figures or deals."),
    "decision": Parameter("What was decided."),
    "state": Parameter("What became of the decision."),
    "brief": Parameter("Only articles of which we hold our own brief (true), or only the others (false).", "flag"),
    "country": Parameter("The company's home country."),
    "rule": Parameter("The rule that decided."),
    "group_id": Parameter("Members of these groups of claims.", "ids"),
    "relation": Parameter("How a claim stands to the better ones."),
    "vocabulary": Parameter("The codes of these vocabularies."),
}  # fmt: skip


def bound(dataset: Dataset, asked: Iterable[tuple[str, str]]) -> dict[str, object]:
    """The values of every bound name of the dataset's SQL but `after`; null where nothing is asked. RefusedError."""
    free = dataset.bound
    values: dict[str, object] = dict(dataset.fixed) | dict.fromkeys(free.values())
    for name, words in _gathered(asked).items():
        if name not in free:
            raise RefusedError(f"{dataset.name} has no parameter {_shown(name)}. It has {', '.join(free)}.")
        values[free[name]] = _value(dataset, name, words)
    first, last = values.get("first_year"), values.get("last_year")
    if isinstance(first, int) and isinstance(last, int) and first > last:
        raise RefusedError(f"from ({first}) is later than to ({last}).")
    return values


def known(vocabulary: str) -> tuple[str, ...]:
    """The codes of a vocabulary that this database knows."""
    found = run.rows("known")
    return tuple(found.loc[found["vocabulary"] == vocabulary, "code"])


def vocabulary(dataset: Dataset, name: str) -> str:
    """The vocabulary from which a parameter of codes takes its values."""
    if name in {"kind", "status"} and dataset.rows in {"deals", "deal_mentions"}:
        return f"deal_{name}"
    if name in {"kind", "rule"}:
        return f"{dataset.rows}_{name}"
    return PARAMETERS[name].known or name


def _gathered(asked: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The values by name: said several times, or once with commas between."""
    found: dict[str, list[str]] = {}
    for name, text in asked:
        parts = [text] if name in _WHOLE else text.split(",")
        found.setdefault(name, []).extend(part.strip() for part in parts)
    return found


def _value(dataset: Dataset, name: str, words: list[str]) -> object:
    kind = PARAMETERS[name].kind
    if kind in {"year", "flag", "share"} and len(words) != 1:
        raise RefusedError(f"{name} takes one value, not {len(words)}.")
    if len(words) > MOST_VALUES:
        raise RefusedError(f"{name} takes at most {MOST_VALUES} values, not {len(words)}.")
    if "" in words:
        raise RefusedError(f"{name} is empty. Leave it out, or give it a value.")
    if kind == "year":
        return _year(name, words[0])
    if kind == "flag":
        return _one_of(name, words[0], _FLAGS)
    if kind == "share":
        return _share(name, words[0])
    if kind == "codes":
        _check_known(name, words, known(vocabulary(dataset, name)))
    return words


def _year(name: str, word: str) -> int:
    if not re.fullmatch(r"[0-9]{4}", word) or not _YEARS[0] <= int(word) <= _YEARS[1]:
        raise RefusedError(f"{name} is a year such as 2024, not {_shown(word)}.")
    return int(word)


def _share(name: str, word: str) -> float:
    if not re.fullmatch(r"(0(\.[0-9]{1,6})?|1(\.0{1,6})?)", word):
        raise RefusedError(f"{name} is a number from 0 to 1 such as 0.9, not {_shown(word)}.")
    return float(word)


def _one_of(name: str, word: str, allowed: dict[str, bool]) -> bool:
    if word not in allowed:
        raise RefusedError(f"{name} is {' or '.join(allowed)}, not {_shown(word)}.")
    return allowed[word]


def _check_known(name: str, words: list[str], codes: tuple[str, ...]) -> None:
    for word in words:
        if word not in codes:
            close = difflib.get_close_matches(word.lower(), codes, 3)
            some = ", ".join(sorted(codes)[:12])
            hint = (
                f"Did you mean {' or '.join(close)}?" if close else f"It has {some}{' …' if len(codes) > 12 else ''}."
            )
            raise RefusedError(f"{name} has no value {_shown(word)}. {hint}")


def _shown(word: str) -> str:
    """What was asked, short and on one line, for saying it back."""
    plain = "".join(letter if letter.isprintable() else " " for letter in word)
    return f"'{plain[:60]}{'…' if len(plain) > 60 else ''}'"
