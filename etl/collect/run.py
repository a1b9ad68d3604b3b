"""One run: finds the addresses, visits each in its turn, and keeps every page the moment it is there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from etl.collect.address import Address, identity, parse_address
from etl.collect.journal import FOLDER, Journal
from etl.collect.links import Links, OnProblem, Wanted
from etl.collect.pace import Pace
from etl.collect.retry import read_later, write_later
from etl.collect.visit import Visitor
from etl.errors import ChuhaiError, FetchError, StoreError
from etl.read import page_name
from etl.read.fetched import fetch_record, fetched_entry
from etl.read.media import ARTICLE_TYPES, ending
from etl.store.ledger import Source, read_ledger
from etl.store.lock import held
from etl.store.originals import Keeper, keeping

OnProgress = Callable[[str, int, int], None]


@dataclass(slots=True)
class Report:
    """What a run did: pages fetched, pages that are as they were, pages done before an interruption, what did not come,
    with its reason, whether there are addresses beyond the limit, and the hashes of the pages that came.
    """

    fetched: int = 0
    unchanged: int = 0
    done_before: int = 0
    problems: list[ChuhaiError] = field(default_factory=list)
    is_cut: bool = False
    sha256: set[str] = field(default_factory=set)

    def count(self, sha256: str, known: Source | None) -> None:
        """Count a page that came; `known` is what was known of its address."""
        self.sha256.add(sha256)
        if known and known.sha256 == sha256:
            self.unchanged += 1
        else:
            self.fetched += 1

    def refused(self) -> int:
        """How many addresses their sites' robots.txt forbids."""
        return sum(1 for each in self.problems if isinstance(each, FetchError) and each.kind == "robots")

    def is_unfinished(self) -> bool:
        """Whether a site asked to be left alone until later."""
        return any(isinstance(each, FetchError) and each.kind == "later" for each in self.problems)


def collect(wanted: Wanted, store: Path, visitor: Visitor, on_progress: OnProgress, on_problem: OnProblem) -> Report:
    """Fetch what is wanted into the store of originals. What fails is told to `on_problem` at once, and the rest goes
    on; raises StoreError where the store cannot be written, or another run writes it. Whatever ends it, what was
    fetched is kept, and the same request goes on from there.
    """
    report = Report()

    def tell(problem: ChuhaiError) -> None:
        report.problems.append(problem)
        on_problem(problem)

    with only_run(store):
        journal = Journal(store, wanted.command())
        known = read_ledger(store).sources
        visitor.pace.last.update(last_asked(known.values()))
        visitor.pace.not_before.update(read_later(store, visitor.pace.clock()))
        on_progress("finding addresses", 0, 1)
        addresses, report.is_cut = Links(visitor, tell).wanted(wanted)
        new = [each for each in addresses if identity(each) not in journal.done]
        report.done_before = len(addresses) - len(new)
        with keeping(store) as keeper:
            for done, address in enumerate(_in_turn(new, visitor.pace), start=report.done_before):
                on_progress(f"fetching from {address.host}", done, len(addresses))
                try:
                    page = _fetch(address, known.get(identity(address)), visitor, keeper, store)
                except FetchError as error:
                    if error.kind == "later":
                        write_later(store, visitor.pace.not_before, visitor.pace.clock())
                    tell(FetchError(address.url, _with_place(error, address), error.kind))
                    continue
                report.count(page, known.get(identity(address)))
                keeper.flush()
                journal.add(identity(address))
        write_later(store, visitor.pace.not_before, visitor.pace.clock())
        if not report.is_unfinished():
            journal.close()
    return report


@contextmanager
def only_run(store: Path) -> Iterator[None]:
    """Hold the right to fetch into `store`, so that no host is asked twice as often as it should be."""
    try:
        with held(store / FOLDER / "lock", wait=False):
            yield
    except BlockingIOError as error:
        raise StoreError(f"{store}: another fetch is writing it; try again when it has finished") from error
    except OSError as error:
        raise StoreError(f"{store}: cannot be written: {error.strerror or error}") from error


def last_asked(sources: Iterable[Source]) -> dict[str, float]:
    """When each host was last asked in earlier runs, in seconds of the clock."""
    last: dict[str, float] = {}
    for source in sources:
        try:
            host = parse_address(str((source.fetched or {})["final_url"])).host
            at = datetime.fromisoformat(str((source.fetched or {})["fetched_at"])).timestamp()
        except (KeyError, ValueError, FetchError):
            continue
        last[host] = max(at, last.get(host, at))
    return last


def _in_turn(addresses: Iterable[Address], pace: Pace) -> Iterator[Address]:
    """The addresses, next always one of the host that may be asked soonest."""
    queues: dict[str, deque[Address]] = {}
    for address in addresses:
        queues.setdefault(address.host, deque()).append(address)
    while queues:
        host = min(queues, key=pace.wait_for)
        yield queues[host].popleft()
        if not queues[host]:
            del queues[host]


def _fetch(address: Address, known: Source | None, visitor: Visitor, keeper: Keeper, store: Path) -> str:
    """Fetch and keep one page; returns its hash. Raises FetchError."""
    conditions = _conditions(known, store)
    answer = visitor.visit(address, ARTICLE_TYPES, conditions)
    if answer.status == 304 and known and known.fetched and answer.address.url != known.fetched.get("final_url"):
        # The address leads elsewhere now, and the mark of that page may be alike by chance.
        answer = visitor.visit(address, ARTICLE_TYPES)
    if answer.status == 304 and known:
        return known.sha256
    name = page_name(answer.address.url, ending(answer.content_type))
    entry = fetched_entry(name, answer.address.url, answer.headers)
    source = identity(address)
    record = fetch_record(address.url, answer.address.url, answer.headers, answer.fetched_at)
    return keeper.keep_bytes(answer.body, name=name, source=source, entry=entry, fetched=record).sha256


def _conditions(known: Source | None, store: Path) -> dict[str, str]:
    """The headers that ask for a page only if it changed since we kept it."""
    if known is None or not known.fetched or not (store / "originals" / known.file).is_file():
        return {}
    headers = known.fetched.get("headers")
    if not isinstance(headers, Mapping):
        return {}
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {ask: str(headers[name]) for name, ask in names.items() if headers.get(name)}


def _with_place(error: FetchError, asked: Address) -> str:
    """The reason, with the address that it is about where that is another than the one asked for."""
    return error.reason if error.address == asked.url else f"its redirect to {error.address} {error.reason}"
