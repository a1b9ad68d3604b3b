"""Mends a store of originals before it is written: notes of an older version, lines of the ledger that are broken."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from etl.errors import ReadError, StoreError
from etl.store import ledger
from etl.store.ledger import LEDGER, Source

NAMED = 5


def mend(store: Path) -> list[ReadError]:
    """Bring an older store's notes into its ledger, and take out of that what cannot be read; returns what to name, a
    few lines of it at most. Raises StoreError where the store cannot be written.
    """
    try:
        problems = _take_over_notes(store)
    except OSError as error:
        raise StoreError(f"{store}: cannot be written: {error.strerror}") from error
    lines, path = ledger.mend(store), store / LEDGER
    aside = f"{LEDGER}.aside"
    for number, _ in lines[:NAMED]:
        problems.append(ReadError(f"{path}:{number}", f"cannot be read; the line was moved to {aside} beside it"))
    if len(lines) > NAMED:
        problems.append(ReadError(str(path), f"{len(lines) - NAMED} more lines were moved to {aside}"))
    return problems


def _take_over_notes(store: Path) -> list[ReadError]:
    """Write the notes of an older store, one JSON file a source in `sources/`, into the ledger, and remove them; one
    that cannot be read stays.
    """
    problems: list[ReadError] = []
    notes: dict[Path, Source] = {}
    for path in sorted((store / "sources").glob("*.json")):
        try:
            seen = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0)
            notes[path] = ledger.source_of({**json.loads(path.read_bytes()), "seen": seen.isoformat()})
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            problems.append(ReadError(str(path), f"does not say which article it is: {error}"))
    if notes:
        known = ledger.read_ledger(store).sources
        ledger.write(store, [note for note in notes.values() if note.source not in known])
        for path in notes:
            path.unlink()
    with suppress(OSError):
        (store / "sources").rmdir()
    return problems
