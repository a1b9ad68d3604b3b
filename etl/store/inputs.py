"""Gathers what a database is built from, and gives it a fingerprint: articles, vocabularies, series and rules."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import duckdb

from etl.decisions.records import Decisions
from etl.errors import ReadError
from etl.read import Member, articles_in, is_container, members_of
from etl.store.content import Refused
from etl.store.decision_log import look_after, read_decisions
from etl.store.ledger import forget
from etl.store.mending import mend
from etl.store.originals import Keeper, Original, distinct, keeping, kept, shipped, store_of

PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Inputs:
    """The originals of a load; the hashes of those that ship or were given now; the problems met with what ships (ours)
    and with what was given or kept (theirs); what people decided; how many
    places hold only the bytes of another; and the SHA-256 that stands for all of it, and for all but articles and
    decisions.
    """

    originals: tuple[Original, ...]
    current: frozenset[str]
    ours: tuple[Refused, ...]
    theirs: tuple[Refused, ...]
    decisions: Decisions
    repeated: int
    sha256: str
    ground_sha256: str


def _rules(data: Path) -> Iterator[bytes]:
    """All that decides what is found in an article besides the article: code, vocabularies, series, the page reader."""
    yield version("trafilatura").encode()
    code = [path for path in sorted(PACKAGE.rglob("*")) if path.suffix in (".py", ".sql")]
    words = [path for part in ("vocabulary", "reference") for path in sorted((data / part).glob("*"))]
    for path in (path for path in code + words if path.is_file()):
        yield path.name.encode() + b"\0" + path.read_bytes()


def _ground(data: Path) -> str:
    """The SHA-256 that stands for all inputs of a database but articles and decisions."""
    digest = hashlib.sha256(duckdb.__version__.encode())
    for part in _rules(data):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def _fingerprint(originals: Iterable[Original], decisions: Decisions, ground: str) -> str:
    """The SHA-256 that stands for all inputs of a database, whatever their order."""
    digest = hashlib.sha256(ground.encode())
    for identity in sorted(original.identity() for original in originals):
        digest.update(hashlib.sha256(identity.encode()).digest())
    digest.update(decisions.sha256.encode())
    return digest.hexdigest()


def _shipped(data: Path) -> tuple[list[Original], list[Refused]]:
    folder = data / "articles"
    if not any(folder.glob("[!.]*")):
        return [], []  # somebody's own data folder may bring vocabularies alone
    found = articles_in(folder)
    originals: list[Original] = []
    problems = [Refused(Path(error.file).name, error.reason) for error in found.problems]
    for path, entry in found.articles:
        try:
            originals.append(shipped(path, entry))
        except ReadError as error:
            problems.append(Refused(path.name, error.reason))
    return originals, problems


@dataclass(frozen=True, slots=True)
class Taken:
    """What a load was given and took into its store: the hashes of the articles, and the problems met with."""

    sha256: frozenset[str] = frozenset()
    problems: tuple[Refused, ...] = ()


def _kept(path: Path, keeper: Keeper, ships: Path) -> Iterator[str | ReadError]:
    """Keep what is at a path (a file, a folder, a ZIP or WARC archive); the hash of each article, or why it is none."""
    if is_container(path):
        for member in members_of(path):
            yield member if isinstance(member, ReadError) else _keep_member(member, keeper)
        return
    found = articles_in(path)
    yield from found.problems
    for file, entry in found.articles:
        if file.resolve().parent == ships:
            continue  # it is read where it lies; a copy would outlive the next version of it
        try:
            yield keeper.keep(file, entry).sha256
        except ReadError as error:
            yield error


def _keep_member(member: Member, keeper: Keeper) -> str:
    entry, fetched = member.entry, member.fetched
    return keeper.keep_bytes(member.data, name=member.name, source=member.source, entry=entry, fetched=fetched).sha256


def take_in(given: Iterable[Path], database: Path, data: Path, brought: frozenset[str] = frozenset()) -> Taken:
    """Mend the store of `database`, and copy what is given (files, folders, ZIP and WARC archives) into it; what was
    `brought` into it for this load (hashes) counts as given. What cannot be read is a problem; raises StoreError where
    the store cannot be written.
    """
    store, ships = store_of(database), (data / "articles").resolve()
    problems = [Refused(error.file, error.reason) for error in (*mend(store), *look_after(database))]
    taken: set[str] = set()
    with keeping(store) as keeper:
        for path in given:
            for each in _kept(path, keeper, ships):
                if isinstance(each, ReadError):
                    problems.append(Refused(each.file, each.reason))
                else:
                    taken.add(each)
    return Taken(brought | taken, tuple(problems))


def gather(database: Path, data: Path, taken: Taken = Taken()) -> Inputs:
    """What ships in `data` and all that the store of `database` holds; `taken` is what this load brought. Files that
    cannot be read are problems; raises StoreError where the store, or the file of decisions, cannot be read.
    """
    ours, our_problems = _shipped(data)
    stored, store_problems = kept(store_of(database))
    forget()
    originals, decisions = tuple(distinct([*ours, *stored])), read_decisions(database)
    ground = _ground(data)
    return Inputs(
        originals=originals,
        current=taken.sha256 | {each.sha256 for each in ours},
        ours=tuple(our_problems),
        theirs=taken.problems + tuple(Refused(error.file, error.reason) for error in store_problems),
        decisions=decisions,
        repeated=len(ours) + len(stored) - len(originals),
        sha256=_fingerprint(originals, decisions, ground),
        ground_sha256=ground,
    )
