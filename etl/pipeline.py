"""The stages called in order: originals to articles to rows to a published database. Alone in knowing them all."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from etl import paths
from etl.batch.keep_up import Extracted, keep_up
from etl.batch.one import read_and_extract
from etl.batch.report import LoadReport, compared, tally
from etl.batch.settings import Settings
from etl.batch.worker import early
from etl.errors import ReadError, StoreError
from etl.read import ManifestEntry, articles_in
from etl.records import Extraction
from etl.store.build import Progress
from etl.store.content import Content, Entering, Refused, article_ids
from etl.store.inputs import Inputs, gather, take_in
from etl.store.opening import reading
from etl.store.originals import Original, store_of
from etl.store.publish import make_way, only_load
from etl.store.renewal import renewing


def silent(_stage: str, _done: int, _total: int) -> None:
    """Progress that nobody watches."""


def extract_paths(
    given: Iterable[Path], *, published: date | None = None, on_progress: Progress = silent
) -> Iterator[Extraction | ReadError]:
    """The rows of each article of files and folders, or why there are none, in order."""
    articles: list[tuple[Path, ManifestEntry | None]] = []
    for path in given:
        found = articles_in(path)
        yield from found.problems
        articles += found.articles
    for done, (path, entry) in enumerate(articles):
        on_progress("reading", done, len(articles))
        try:
            yield read_and_extract(path, entry, published=published)
        except ReadError as error:
            yield error


def entering_of(original: Original, article_id: str, key: str, part: Path) -> Entering:
    """An original as it enters the database under an id."""
    fetched = original.fetched or {}
    return Entering(
        article_id=article_id,
        key=key,
        part=part,
        content_sha256=original.sha256,
        file=original.name,
        first_seen=_utc(original.first_seen),
        fetched=_utc(fetched.get("fetched_at")),
        fetched_from="archive" if fetched.get("from") == "archive" else "fetch",
    )


def _utc(time: object) -> datetime | None:
    """A time as the database holds it, in UTC; None where it is none."""
    try:
        moment = time if isinstance(time, datetime) else datetime.fromisoformat(str(time))
    except ValueError:
        return None
    return moment.astimezone(UTC).replace(tzinfo=None)


def load(
    given: Iterable[Path] = (),
    *,
    database: Path | None = None,
    data: Path | None = None,
    brought: frozenset[str] = frozenset(),
    settings: Settings | None = None,
    on_progress: Progress = silent,
) -> LoadReport:
    """Bring the database up to date with what ships, what was loaded before and what is `given` (files, folders,
    archives), and put it in place in one step; only articles that no load read by the present rules are read. `brought`
    are the hashes of what was put into the store for this load. Files that cannot be read are reported and the rest
    loads; raises StoreError where no database could be published, and leaves the old one untouched.
    """
    started, began = time.monotonic(), datetime.now(UTC).replace(tzinfo=None)
    database, data, settings = database or paths.database_path(), data or paths.data_dir(), settings or Settings()
    given = list(given)
    is_early = settings.are_processes and bool(given or brought)
    with only_load(database), early(settings.limits, is_wanted=is_early) as ready, renewing(database) as renewal:
        damaged = make_way(database)
        on_progress("keeping", 0, 1)
        inputs = gather(database, data, take_in(given, database, data, brought))
        on_progress("reading", 0, len(inputs.originals))
        extracted = keep_up(
            inputs.originals,
            store_of(database),
            again=inputs.current,
            settings=settings,
            on_done=lambda done, total: on_progress("reading", done, total),
            ready=ready,
            meanwhile=renewal.look,
        )
        content, refused = _content(inputs, extracted)
        renewed = renewal.publish(content, data, on_progress)
        extracted.shelf.sweep()
        now = tally(database, began)
    current = tuple(refusal for original, refusal in refused if original.sha256 in inputs.current)
    after = {each.article_id: each.content_sha256 for each in content.entering}
    return LoadReport(
        database=database,
        articles=len(after) - now.carriers,
        read=extracted.read,
        **compared(renewed.before.bytes_of(), after),
        duplicates=now.carriers + inputs.repeated,
        refused=_named(database, damaged or renewed.damaged) + inputs.ours + inputs.theirs + current,
        set_aside=len(refused) - len(current),
        **now.rows,
        decisions=now.decisions,
        built=renewed.built,
        changed=now.changed,
        seconds=time.monotonic() - started,
    )


def _named(database: Path, damaged: str) -> tuple[Refused, ...]:
    """What to say of a damaged database that was there before."""
    reason = f"was damaged: it is kept as {damaged} beside the new one, which was built from the originals"
    return (Refused(str(database), reason),) if damaged else ()


def _content(inputs: Inputs, extracted: Extracted) -> tuple[Content, list[tuple[Original, Refused]]]:
    """What enters the database, and the originals that did not become articles."""
    ids = article_ids((each.name, each.sha256, each.ships) for each in inputs.originals)
    entering: list[Entering] = []
    refused: list[tuple[Original, Refused]] = []
    for original in inputs.originals:
        key = extracted.keys[original.sha256]
        outcome = extracted.outcomes[key]
        if outcome.refusal:
            refused.append((original, Refused(original.name, outcome.refusal)))
        else:
            entering.append(entering_of(original, ids[original.sha256], key, outcome.part))
    told = [*inputs.ours, *(each for _, each in refused)]
    ground = f"{inputs.ground_sha256} {extracted.shelf.folder.name}"
    return Content(entering, told, inputs.sha256, inputs.decisions, ground), refused


def is_current(database: Path, data: Path | None = None) -> bool:
    """Whether the database was built from exactly the present articles, vocabularies, series and rules."""
    data = data or paths.data_dir()
    try:
        with reading(database) as connection:
            row = connection.execute("SELECT inputs_sha256 FROM core.load").fetchone()
    except StoreError:
        return False
    return row == (gather(database, data).sha256,)
