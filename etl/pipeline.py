"""The stages called in order: originals to articles to rows to a published database. Alone in knowing them all."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain
from pathlib import Path

from etl import paths
from etl.errors import ReadError, StoreError
from etl.extract import extract
from etl.read import ManifestEntry, articles_in, read_article
from etl.records import Extraction
from etl.store.build import Progress, build
from etl.store.content import Content, Found, Refused, article_ids
from etl.store.inputs import gather, take_in
from etl.store.opening import reading
from etl.store.originals import Original
from etl.store.publish import only_load, publish, refuse_foreign


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did. `refused` are the files of this load that did not become articles; `set_aside` counts files
    kept from earlier loads that still cannot be read; `figures` and `deals` are charted, `candidates` are not;
    `decisions` counts what people decided by what became of it.
    """

    database: Path
    articles: int
    new: int
    unchanged: int
    refused: tuple[Refused, ...]
    set_aside: int
    figures: int
    deals: int
    candidates: int
    officials: int
    rejected: int
    decisions: Mapping[str, int]
    seconds: float


def silent(_stage: str, _done: int, _total: int) -> None:
    """Progress that nobody watches."""


def read_and_extract(
    path: Path, entry: ManifestEntry | None = None, *, published: date | None = None, file: str = ""
) -> Extraction:
    """The rows of one article file; raises ReadError naming `file` (default: the path). One call needs nothing of
    another, so that calls can run in any process.
    """
    file = file or str(path)
    try:
        article = read_article(path, entry, published=published)
        f"{article.title}{article.text}".encode()
        return extract(article)
    except ReadError as error:
        raise ReadError(file, error.reason) from error
    except UnicodeEncodeError as error:
        raise ReadError(file, "holds half characters that cannot be stored") from error
    except Exception as error:  # one article's surprise must not cost the others
        raise ReadError(file, f"unexpected {type(error).__name__}: {' '.join(str(error).split())}") from error


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


@dataclass(slots=True)
class _Reading:
    """Reads originals one by one, and keeps of each only whether it became an article."""

    known_before: set[str]
    articles: int = 0
    new: int = 0
    refused: list[tuple[Original, Refused]] = field(default_factory=list)

    def found(self, originals: Sequence[Original], on_progress: Progress) -> Iterator[Found]:
        """The articles among the originals with their rows, in the order of their ids."""
        ids = article_ids((each.name, each.sha256, each.ships) for each in originals)
        for done, original in enumerate(sorted(originals, key=lambda each: ids[each.sha256])):
            on_progress("reading", done, len(originals))
            try:
                extraction = read_and_extract(original.path, original.entry, file=original.name)
            except ReadError as error:
                self.refused.append((original, Refused(error.file, error.reason)))
                continue
            self.articles += 1
            self.new += original.sha256 not in self.known_before
            article_id = ids[original.sha256]
            article = replace(extraction.article, name=article_id, file=original.name)
            yield Found(article_id, original.sha256, replace(extraction, article=article))

    def reasons(self) -> Iterator[Refused]:
        """What was refused so far, in reading order."""
        return (refused for _, refused in self.refused)


def _published_before(database: Path) -> set[str]:
    """The hashes of the articles in the database as it is; none where there is none to read."""
    try:
        with reading(database) as connection:
            rows = connection.execute("SELECT content_sha256 FROM core.articles").fetchall()
    except StoreError:
        return set()
    return {str(row[0]) for row in rows}


def _counts(database: Path) -> dict[str, int]:
    names = ("figures", "deals", "candidates", "officials", "rejected")
    with reading(database) as connection:
        row = connection.execute("SELECT figures, deals, candidates, officials, rejected FROM mart.load").fetchone()
    return dict(zip(names, row or (0,) * len(names), strict=True))


def _decisions(database: Path) -> dict[str, int]:
    """How many recorded decisions are applied, superseded, undone, unanchored or refused."""
    with reading(database) as connection:
        rows = connection.execute("SELECT state, count(*) FROM core.decisions GROUP BY state ORDER BY state").fetchall()
    return {str(state): int(count) for state, count in rows}


def load(
    given: Iterable[Path] = (),
    *,
    database: Path | None = None,
    data: Path | None = None,
    brought: frozenset[str] = frozenset(),
    on_progress: Progress = silent,
) -> LoadReport:
    """Build the database anew from what ships, what was loaded before and what is `given` (files, folders, archives),
    one article at a time, and put it in place in one step; `brought` are the hashes of what was put into the store for
    this load. Files that cannot be read are reported and the rest loads; raises StoreError where no database could be
    published, and leaves the old one untouched.
    """
    started = time.monotonic()
    database, data = database or paths.database_path(), data or paths.data_dir()
    with only_load(database):
        refuse_foreign(database)
        read = _Reading(_published_before(database))
        on_progress("keeping", 0, 1)
        inputs = gather(database, data, take_in(given, database, data, brought))
        found = read.found(inputs.originals, on_progress)
        content = Content(found, chain(inputs.ours, read.reasons()), inputs.sha256, inputs.decisions)
        publish(database, lambda path: build(path, content, data=data, on_progress=on_progress))
        counts = _counts(database)
    current = tuple(refusal for original, refusal in read.refused if original.sha256 in inputs.current)
    return LoadReport(
        database=database,
        articles=read.articles,
        new=read.new,
        unchanged=read.articles - read.new,
        refused=inputs.ours + inputs.theirs + current,
        set_aside=len(read.refused) - len(current),
        **counts,
        decisions=_decisions(database),
        seconds=time.monotonic() - started,
    )


def is_current(database: Path, data: Path | None = None) -> bool:
    """Whether the database was built from exactly the present articles, vocabularies, series and rules."""
    data = data or paths.data_dir()
    try:
        with reading(database) as connection:
            row = connection.execute("SELECT inputs_sha256 FROM core.load").fetchone()
    except StoreError:
        return False
    return row == (gather(database, data).sha256,)
