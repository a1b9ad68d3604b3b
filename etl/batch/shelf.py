"""The parts beside a database: which articles they hold already, by the rules that made them."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from etl.batch.part import put_in_place
from etl.errors import StoreError
from etl.store.sql import SETTINGS

SMALL = 5_000
MOST_SMALL = 16
_ROWS = "read_parquet(?, filename = true, union_by_name = true)"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an article: the part that holds it, and why it was refused, '' where it was not; `is_limit` where it
    was stopped by a limit, so that another try might do better.
    """

    part: Path
    refusal: str = ""
    is_limit: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder of the parts that one set of rules made, in the folder of originals of a database."""

    folder: Path

    def new_part(self) -> Path:
        """A name for a part that is not there yet."""
        return self.folder / f"{os.getpid()}-{secrets.token_hex(6)}.parquet"

    def parts(self) -> list[Path]:
        """The parts in the order of their names."""
        return sorted(self.folder.glob("*.parquet"))

    def outcomes(self, before: Mapping[str, Outcome] | None = None) -> dict[str, Outcome]:
        """What came of each article, by its key; what was known `before` of the parts that were there then is not read
        again. A part that cannot be read is removed: it is only a copy of what the originals give again.
        """
        found = dict(before or {})
        for part, key, refusal, is_limit in self._keys(frozenset(each.part for each in found.values())):
            known = found.get(key)
            if known is None or known.is_limit:
                found[key] = Outcome(part, refusal or "", bool(is_limit))
        return found

    def _keys(self, known: AbstractSet[Path]) -> list[tuple[Path, str, str | None, bool | None]]:
        while parts := [part for part in self.parts() if part not in known]:
            by_name = {part.name: part for part in parts}
            try:
                return [(by_name[os.path.basename(name)], *rest) for name, *rest in _keys_of(parts)]  # noqa: PTH119 - thousands
            except duckdb.Error:
                self._remove_unreadable(parts)
        return []

    def _remove_unreadable(self, parts: Iterable[Path]) -> None:
        bad = [part for part in parts if not _is_whole(part)]
        if not bad:
            raise StoreError(f"{self.folder}: its parts do not fit together; remove the folder, and load again")
        for part in bad:
            part.unlink()

    def compact(self, outcomes: Mapping[str, Outcome]) -> bool:
        """Put many small parts together into one, with the articles of `outcomes` only; whether anything was done."""
        counts: dict[Path, int] = dict.fromkeys(self.parts(), 0)
        for outcome in outcomes.values():
            counts[outcome.part] += 1
        small = [part for part, count in counts.items() if count < SMALL]
        if len(small) <= MOST_SMALL:
            return False
        among = frozenset(small)
        self._merge(small, {key: each.part for key, each in outcomes.items() if each.part in among})
        return True

    def _merge(self, parts: list[Path], chosen: Mapping[str, Path]) -> None:
        part = self.new_part()
        new = part.with_name(f".{part.name}.tmp")
        with duckdb.connect(":memory:", config=SETTINGS | {"threads": 1, "memory_limit": "400MB"}) as connection:
            connection.execute("SET preserve_insertion_order = false")
            connection.execute(
                "CREATE TABLE chosen AS SELECT unnest(?::VARCHAR[]) AS key, unnest(?::VARCHAR[]) AS filename",
                [list(chosen), [str(each) for each in chosen.values()]],
            )
            connection.execute(
                f"COPY (SELECT * EXCLUDE (filename) FROM {_ROWS} SEMI JOIN chosen USING (key, filename)) TO ? "  # noqa: S608
                "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)",
                [[str(each) for each in parts], str(new)],
            )
        put_in_place(new, part)
        for each in parts:
            each.unlink()

    def sweep(self) -> None:
        """Remove the parts of other rules, and what killed loads left unfinished."""
        for other in self.folder.parent.glob("*"):
            if other != self.folder:
                shutil.rmtree(other, ignore_errors=True)
        for left in self.folder.glob(".*.tmp"):
            with suppress(OSError):
                left.unlink()


def _keys_of(parts: Sequence[Path]) -> list[tuple[Any, ...]]:
    query = f"SELECT filename, key, refusal, is_limit FROM {_ROWS}"  # noqa: S608 - a constant
    with duckdb.connect(":memory:", config=SETTINGS) as connection:
        return connection.execute(query, [[str(part) for part in parts]]).fetchall()


def _is_whole(part: Path) -> bool:
    try:
        _keys_of([part])
    except duckdb.Error:
        return False
    return True
