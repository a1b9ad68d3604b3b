"""What an unfinished run has done already, so that the same command goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from pathlib import Path

from etl.errors import StoreError

FOLDER = "fetching"
KEPT_SECONDS = 86_400.0


class Journal:
    """The addresses that a run has done, one a line in a file of its own. After a day it no longer counts."""

    def __init__(self, store: Path, command: Sequence[str], now: float | None = None) -> None:
        key = hashlib.sha256(json.dumps(list(command)).encode()).hexdigest()[:16]
        self._path = store / FOLDER / f"{key}.txt"
        self.done = self._read(time.time() if now is None else now)

    def _read(self, now: float) -> set[str]:
        try:
            if now - self._path.stat().st_mtime > KEPT_SECONDS:
                self._path.unlink()
                return set()
            whole, _, _torn = self._path.read_text(encoding="utf-8", errors="replace").rpartition("\n")
            return set(whole.split("\n"))
        except FileNotFoundError:
            return set()
        except OSError as error:
            raise StoreError(f"{self._path}: cannot be read: {error.strerror}") from error

    def add(self, address: str) -> None:
        """Note that `address` is done; raises StoreError."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{address}\n")
        except OSError as error:
            raise StoreError(f"{self._path}: cannot be written: {error.strerror}") from error
        self.done.add(address)

    def close(self) -> None:
        """The run is finished: the next one begins anew."""
        self._path.unlink(missing_ok=True)
