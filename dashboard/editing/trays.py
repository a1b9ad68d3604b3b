"""Trays: folders beside the database, each with one article that somebody looks at before it is loaded."""

from __future__ import annotations

import json
import secrets
import shutil
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import streamlit as st

from dashboard import database
from dashboard.editing import access, commands
from dashboard.words import t

MOST_BYTES = 20_000_000
MOST_CHARACTERS = 2_000_000
_FOUND = "found.json"
_DECISIONS = "decisions.json"
_READ_SECONDS = 90.0
_FETCH_SECONDS = 240.0
_KEPT_SECONDS = 86_400.0
_NAME = 80
_fetching = threading.Lock()  # one page at a time, so that no site is asked by two of us at once


@dataclass(frozen=True, slots=True)
class Details:
    """What a person says of an article that it does not say itself."""

    title: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""

    def options(self) -> list[str]:
        """As options of `chuhai tray`."""
        day = self.published.isoformat() if self.published else ""
        said = {"title": self.title, "publisher": self.publisher, "published": day, "url": self.url}
        return [f"--{name}={' '.join(value.replace(chr(0), '').split())}" for name, value in said.items() if value]


@dataclass(frozen=True, slots=True)
class Looked:
    """The tray that was filled, and why it could not be read ('' where it was)."""

    folder: Path
    problem: str


def put_text(text: str) -> Looked:
    """Put pasted words, or a page's source, into a new tray, and read it."""
    if len(text) > MOST_CHARACTERS:
        return Looked(Path(), t("editing.text_too_long", most=f"{MOST_CHARACTERS:,}"))
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    name = first[:_NAME].lstrip("<!") or "pasted"
    return put_file(f"{name.replace('/', ' ').replace('.', ' ')}.txt", text.encode("utf-8", "replace"))


def put_file(name: str, data: bytes) -> Looked:
    """Put a file's bytes into a new tray under its name, and read it."""
    if len(data) > MOST_BYTES:
        return Looked(Path(), t("editing.file_too_large", most=MOST_BYTES // 1_000_000))
    if not data.strip():
        return Looked(Path(), t("editing.empty"))
    folder = _new()
    brought = folder / "brought"
    try:
        brought.write_bytes(data)
        name = f"--name={name.replace(chr(0), '')}"
        return _read(folder, "put", str(brought), str(folder), name, seconds=_READ_SECONDS)
    except OSError as error:
        return Looked(folder, t("editing.cannot_write", reason=error.strerror or str(error)))
    finally:
        brought.unlink(missing_ok=True)


def put_address(address: str) -> Looked:
    """Fetch a page into a new tray, by each site's rules, and read it."""
    if not address.lower().startswith(("http://", "https://")):
        return Looked(Path(), t("editing.no_address"))
    folder = _new()
    with _fetching:
        return _read(folder, "put", address.replace("\0", ""), str(folder), seconds=_FETCH_SECONDS)


def look_again(folder: Path, details: Details) -> Looked:
    """Read a tray's article again, with what a person says of it."""
    return _read(folder, "look", str(folder), *details.options(), seconds=_READ_SECONDS)


def found_in(folder: Path) -> dict[str, Any] | None:
    """What was found in a tray's article, as `chuhai tray` prints it; None where the tray is gone or was not read."""
    path = folder / _FOUND
    try:
        return _known(str(path), path.stat().st_mtime_ns)
    except OSError:
        return None


def write_decisions(folder: Path, decisions: Sequence[Mapping[str, object]]) -> None:
    """Write what is decided about a tray's rows to where `chuhai tray load` finds it; raises OSError."""
    access.check()
    path = folder / _DECISIONS
    if decisions:
        path.write_text(json.dumps(decisions, ensure_ascii=False), encoding="utf-8", errors="replace")
    else:
        path.unlink(missing_ok=True)


@st.cache_data(max_entries=16, show_spinner=False)
def _known(path: str, written: int) -> dict[str, Any]:
    del written  # part of the key only
    known: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return known


def _read(folder: Path, *arguments: str, seconds: float) -> Looked:
    done = commands.run("tray", *arguments, seconds=seconds)
    if not done.problem:
        (folder / _FOUND).write_text(done.out, encoding="utf-8")
    return Looked(folder, done.problem.replace(f"{folder}/", ""))


def _new() -> Path:
    """A new, empty tray; old ones that nobody loaded are removed."""
    access.check()
    trays = database.path().absolute().with_name(f"{database.path().stem}-trays")
    for old in trays.glob("*"):
        if time.time() - old.stat().st_mtime > _KEPT_SECONDS:
            shutil.rmtree(old, ignore_errors=True)
    folder = trays / secrets.token_hex(8)
    folder.mkdir(parents=True)
    return folder
