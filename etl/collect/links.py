"""Which addresses a run is about: those named, those in files, and those that feeds and sitemaps list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from etl.collect.address import Address, identity, parse_address
from etl.collect.feeds import feeds_of, pages_in
from etl.collect.lists import read_list
from etl.collect.media import LISTS
from etl.collect.sitemaps import MOST_SITEMAPS, listed_in
from etl.collect.visit import Visitor
from etl.errors import ChuhaiError, FetchError, ReadError
from etl.read import UndecodableError
from etl.read.unpack import PackedError

OnProblem = Callable[[ChuhaiError], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked for. `match` is what the addresses from feeds and sitemaps have to contain, `limit` how many
    pages there may be in all (0: any number).
    """

    urls: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    lists: tuple[Path, ...] = ()
    match: str = ""
    limit: int = 0

    def command(self) -> list[str]:
        """The same text for the same request."""
        lists = [str(path.resolve()) for path in self.lists]
        return ["url", *self.urls, "feed", *self.feeds, "sitemap", *self.sitemaps, "list", *lists, self.match]


@dataclass(slots=True)
class Links:
    """Finds the addresses of a run; what fails on the way is told to `on_problem`, and the rest goes on."""

    visitor: Visitor
    on_problem: OnProblem
    _seen: set[str] = field(default_factory=set)

    def wanted(self, wanted: Wanted) -> tuple[list[Address], bool]:
        """Each address once, in the order of asking, up to the limit, and whether there are more."""
        every = self._each(wanted)
        first = list(islice(every, wanted.limit or None))
        return first, next(every, None) is not None

    def _each(self, wanted: Wanted) -> Iterator[Address]:
        yield from self._fresh(wanted.urls)
        for path in wanted.lists:
            yield from self._fresh(self._of_list(path))
        for url in wanted.feeds:
            yield from self._fresh(each for each in self._of_feed(url) if wanted.match in each)
        for url in wanted.sitemaps:
            yield from self._fresh(each for each in self._of_sitemap(url) if wanted.match in each)

    def _fresh(self, urls: Iterator[str] | tuple[str, ...]) -> Iterator[Address]:
        """The addresses that were not met before."""
        for url in urls:
            try:
                address = parse_address(url)
            except FetchError as error:
                self.on_problem(error)
                continue
            if identity(address) not in self._seen:
                self._seen.add(identity(address))
                yield address

    def _of_list(self, path: Path) -> Iterator[str]:
        try:
            addresses, problems = read_list(path)
        except ReadError as error:
            self.on_problem(error)
            return
        for problem in problems:
            self.on_problem(problem)
        yield from (address.url for address in addresses)

    def _of_feed(self, url: str) -> Iterator[str]:
        """The pages of a feed or, where the address is that of a page, of the feeds that it names."""
        try:
            answer = self.visitor.visit(parse_address(url), LISTS)
            pages = pages_in(answer)
            named = [] if pages else feeds_of(answer)
            for feed in named:
                pages += pages_in(self.visitor.visit(parse_address(feed), LISTS))
            if not pages:
                raise FetchError(url, "names no feed" if not named else "has feeds that list no pages")
        except FetchError as error:
            self.on_problem(error)
        except UndecodableError as error:
            self.on_problem(FetchError(url, str(error)))
        else:
            yield from pages

    def _of_sitemap(self, url: str) -> Iterator[str]:
        """The pages of a sitemap and of those that it lists; of a site's home page, those of the sitemaps it has."""
        try:
            start = parse_address(url)
            queue = self._sitemaps_of(start) if start.target == "/" else [start.url]
        except FetchError as error:
            self.on_problem(error)
            return
        done: list[str] = []
        while queue and len(done) < MOST_SITEMAPS:
            done.append(queue.pop(0))
            try:
                pages, further = listed_in(self.visitor.visit(parse_address(done[-1]), LISTS), start)
            except FetchError as error:
                self.on_problem(error)
                continue
            except (PackedError, UndecodableError) as error:
                self.on_problem(FetchError(done[-1], str(error)))
                continue
            if not pages and not further:
                self.on_problem(FetchError(done[-1], "lists no pages of its site"))
            queue += [each for each in further if each not in done and each not in queue]
            yield from pages
        if queue:
            self.on_problem(FetchError(url, f"leads to more than {MOST_SITEMAPS} sitemaps; the rest is left out"))

    def _sitemaps_of(self, site: Address) -> list[str]:
        named = self.visitor.rules(site).sitemaps
        return named or [replace(site, target="/sitemap.xml").url]
