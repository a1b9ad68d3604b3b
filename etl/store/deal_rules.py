"""The rules of deals as rows: data/vocabulary/deal_rules.toml, and the order of stages of stages.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from etl.deals.stage.stage_words import STAGES, is_chinese
from etl.errors import ReadError
from etl.records import DealKind
from etl.store.sql import Row
from etl.vocabulary import Vocabulary

FIELDS = ("parties", "kind", "object", "announced", "amount", "stake_percent", "status")
RULES = frozenset({
    "named", "specific", "brand", "earliest", "furthest", "exact", "most_told", "first_told", "last_told", "surest",
})  # fmt: skip

Tables = Iterator[tuple[str, list[Row]]]


def rule_tables(path: Path, vocabulary: Vocabulary) -> Tables:
    """Each temporary table of rules with its rows; raises ReadError naming `path` where a rule is missing or wrong."""
    try:
        rules = tomllib.loads(path.read_text(encoding="utf-8"))
        yield "deal_kind_rules", [_kind_row(kind, rules["kinds"][kind]) for kind in get_args(DealKind)]
        yield "deal_steps", [row for step in rules["stages_of_one"] for row in _step_rows(step)]
        yield "object_classes", _class_rows(rules["objects"])
        yield (
            "object_spellings",
            [{"other": other, "name": name} for name, others in rules["objects"]["same"].items() for other in others],
        )
        yield "value_rules", [row for field in FIELDS for row in _value_rows(field, rules["values"][field])]
        yield "related_rules", [{"nearest": int(rules["related"]["nearest"])}]
    except OSError as error:
        raise ReadError(str(path), error.strerror or "cannot be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadError(str(path), f"is not valid TOML: {error}") from error
    except KeyError as error:
        raise ReadError(str(path), f"{error.args[0]} is missing") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise ReadError(str(path), f"holds a rule of the wrong form: {error}") from error
    yield "stage_ranks", _stage_rows(vocabulary)


def _kind_row(kind: str, rule: Mapping[str, Any]) -> Row:
    return {
        "kind": kind,
        "months": int(rule["months"]),
        "object_counts": bool(rule["object"]),
        "amount_times": float(rule["amount_times"]),
        "stake_points": float(rule["stake_points"]),
    }


def _step_rows(step: Mapping[str, Any]) -> Iterator[Row]:
    for kind in step["then"]:
        months, statuses = int(step["months"]), list(step["statuses"])
        yield {"first": step["first"], "then_kind": kind, "statuses": statuses, "months": months}


def _class_rows(objects: Mapping[str, Any]) -> list[Row]:
    """One pattern a class, and one of the plain words, which name no class."""
    classes = {**objects["classes"], "plain": objects["plain"]["words"]}
    return [
        {"class": name, "position": place, "pattern": "|".join(_pattern(word) for word in words)}
        for place, (name, words) in enumerate(classes.items())
    ]


def _pattern(word: str) -> str:
    return word if is_chinese(word) else rf"\b(?:{word.lower()})\b"


def _value_rows(field: str, rules: list[str]) -> Iterator[Row]:
    for place, rule in enumerate(rules):
        if rule not in RULES:
            raise ValueError(f"no rule is called {rule}")
        yield {"field": field, "position": place, "rule": rule}


def _stage_rows(vocabulary: Vocabulary) -> list[Row]:
    statuses = list(vocabulary.words("stages", "status").items())
    return [
        {"stage": stage, "position": STAGES.index(stage), "status": status, "status_position": place}
        for place, (status, stages) in enumerate(statuses)
        for stage in STAGES
        if stage in stages
    ]
