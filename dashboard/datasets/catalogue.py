"""The datasets: each a list of columns (sql/select) over rows that parameters narrow (sql/rows)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_SQL = Path(__file__).parent / "sql"
_BOUND = re.compile(r"\$(\w+)")
_WHOSE = ("subject", "parties")  # conditions that several files of rows share, in sql/whose
_NAMES = {"first_year": "from", "last_year": "to"}  # bound name -> name in an address, where they differ


@dataclass(frozen=True, slots=True)
class Dataset:
    """One dataset: the file of its columns is called like it; `rows` names the file of its rows, `key` its id column,
    `fixed` the parameters that are not free, by their bound names.
    """

    name: str
    key: str
    rows: str
    fixed: Mapping[str, object] = field(default_factory=dict)

    @property
    def about(self) -> str:
        """What a row is, in one sentence."""
        return _text("select", self.name).splitlines()[0].removeprefix("-- ")

    @property
    def bound(self) -> dict[str, str]:
        """The names that its SQL binds, by the parameter's name in an address, in the order of the SQL."""
        found = dict.fromkeys(_BOUND.findall(_text("rows", self.rows)))
        return {_NAMES.get(name, name): name for name in found if name != "after" and name not in self.fixed}

    def sql(self, *, numbered: bool = False) -> str:
        """The SELECT; `numbered` adds `_row`, the row's place in the file, from which a next page goes on."""
        columns = _text("select", self.name).rstrip()
        number = ",\n    t.rowid AS _row" if numbered else ""
        return f"SELECT\n{columns}{number}\n{_text('rows', self.rows)}"

    def sql_of_ids(self) -> str:
        """The SELECT of the rows whose keys are bound as `ids`, in the order of these."""
        wanted = "SELECT unnest($ids::VARCHAR[]) AS id, generate_subscripts($ids::VARCHAR[], 1) AS place"
        of = f"FROM ({wanted}) AS wanted\nJOIN (\n{self.sql()}) AS found ON found.{self.key} = wanted.id"
        return f"SELECT found.*\n{of}\nORDER BY wanted.place"


_ALL = (
    Dataset("figures", "figure_id", "points", {"source": ["article"]}),
    Dataset("official", "official_id", "points", {"source": ["official"]}),
    Dataset("points", "point_id", "points"),
    Dataset("deals", "deal_id", "deals"),
    Dataset("deal_mentions", "mention_id", "deal_mentions"),
    Dataset("deal_stages", "stage_id", "deal_stages"),
    Dataset("articles", "article_id", "articles"),
    Dataset("companies", "company_id", "companies"),
    Dataset("groups", "group_id", "groups"),
    Dataset("group_members", "point_id", "group_members"),
    Dataset("misdated", "point_id", "misdated"),
    Dataset("candidates", "candidate_id", "candidates"),
    Dataset("decisions", "decision_id", "decisions"),
    Dataset("labels", "code", "labels"),
)
DATASETS = {dataset.name: dataset for dataset in _ALL}


@cache
def _text(folder: str, name: str) -> str:
    text = (_SQL / folder / f"{name}.sql").read_text(encoding="utf-8")
    for one in _WHOSE:
        text = text.replace(f"{{{one}}}", _text("whose", one).strip()) if f"{{{one}}}" in text else text
    return text
