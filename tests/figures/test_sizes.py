"""What sizes.csv holds to be impossible has never been counted: the official series lie within."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from etl.errors import ReadError
from etl.figures.base.context import Context
from etl.figures.base.draft import Draft
from etl.figures.left_out import plausible, sizes
from etl.mentions.mentions import read_mentions
from etl.mentions.numbers import find_numbers
from etl.paths import data_dir
from etl.vocabulary import vocabulary

NUMBER = find_numbers("9,000 cars")[0]


def _official() -> list[Draft]:
    with (data_dir() / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if row["basis"] == "level" and row["status"] == "actual"]
    return [
        Draft(
            NUMBER, row["metric"], "level", row["unit"], float(row["value"]), row["subject"], row["geography"],
            row["destination"] or None, row["powertrain"], row["vehicle_class"],  # type: ignore[arg-type]
            (date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"])),
        )
        for row in rows
    ]  # fmt: skip


def test_what_was_counted_officially_is_possible() -> None:
    official = _official()
    nothing = read_mentions("", None)
    assert len(official) > 400
    assert plausible.plausible(official, nothing, Context()) == (official, [])
    counts = [draft for draft in official if draft.unit == "vehicles"]
    assert [draft for draft in counts if sizes.is_too_many(draft) or sizes.is_too_few(draft)] == []
    electric = [draft for draft in counts if (draft.subject, draft.metric, draft.powertrain) == ("all", "sales", "nev")]
    assert electric
    assert not any(sizes.are_hardly_any(draft) for draft in electric)


@pytest.mark.parametrize(("kind", "code"), [key for key in sizes.sizes() if key != ("maker", "any")])
def test_sizes_are_of_makers_and_places_that_we_know(kind: str, code: str) -> None:
    known = vocabulary()
    assert code in (known.places if kind in ("market", "share") else known.companies)


def test_nations_are_places_that_we_know() -> None:
    assert all(place in vocabulary().places for place, _ in sizes.nations())


def test_years_are_of_markets_that_we_know_and_follow_each_other() -> None:
    years: dict[tuple[str, ...], list[int]] = {}
    for *series, year in sizes.market_years():
        years.setdefault(tuple(series), []).append(int(year))
    assert all(market in vocabulary().places for market, *_ in years)
    assert all(told == list(range(told[0], told[0] + len(told))) for told in years.values())


def test_a_table_of_sizes_that_cannot_be_read_is_named(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "sizes.csv").write_text("kind,code,least,most\nmaker,any,few,many\n", encoding="utf-8")
    monkeypatch.setattr(sizes, "data_dir", lambda: tmp_path)
    with pytest.raises(ReadError, match=r"sizes\.csv"):
        sizes.sizes.__wrapped__()


SEPTEMBER = (date(2023, 9, 1), date(2023, 9, 30))


def _count(value: float, **fields: object) -> Draft:
    draft = Draft(NUMBER, "sales", "level", "vehicles", value, geography="cn", period=SEPTEMBER)
    return draft._replace(**fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("carried", "sentence", "field", "told"),
    [
        (_count(2_850_000, metric="production", powertrain="nev"), "Output was 2.85 million.", "powertrain", "all"),
        (_count(444_000, metric="exports", powertrain="nev"), "Exports came to 444,000.", "powertrain", "all"),
        (_count(121_000, subject="great-wall", powertrain="nev"), "It sold 121,000.", "powertrain", "all"),
        (_count(960_000, subject="toyota"), "The group delivered 960,000.", "geography", "world"),
        (_count(160_000, subject="toyota", geography="world"), "It sold 160,000.", "geography", "cn"),
        (_count(2_100_000, geography="my"), "Sales came to 2.1 million.", "geography", "cn"),
        (_count(2_100_000, metric="production", geography="my"), "Output came to 2.1 million.", "geography", "cn"),
        (_count(70_000, metric="production", geography="my"), "Output came to 70,000.", "geography", "my"),
        (_count(96_000, metric="exports"), "That came to 96,000.", "powertrain", "nev"),
        (_count(904_000, powertrain="nev"), "They came to 904,000.", "powertrain", "nev"),
        (_count(2_850_000, powertrain="nev"), "NEV sales were 2.85 million.", "powertrain", "nev"),
        (_count(160_000, subject="toyota", geography="world"), "It sold 160,000 in Japan.", "geography", "world"),
        (_count(960_000, subject="toyota"), "It sold 960,000 in China.", "geography", "cn"),
    ],
)
def test_what_is_carried_gives_way_to_the_size_and_what_is_said_does_not(
    carried: Draft, sentence: str, field: str, told: str
) -> None:
    context = Context(geography="cn", powertrain="nev", topic_powertrain="nev")
    (kept,), refused = plausible.plausible([carried], read_mentions(sentence, None), context)
    assert (getattr(kept, field), refused) == (told, [])


def test_what_is_told_of_the_same_thing_goes_with_the_count() -> None:
    count = _count(2_850_000, powertrain="nev")
    growth = count._replace(basis="yoy", unit="percent", value=6.6)
    kept, _ = plausible.plausible([count, growth], read_mentions("Output was 2.85 million.", None), Context())
    assert [draft.powertrain for draft in kept] == ["all", "all"]


def test_few_cars_in_a_report_on_electric_ones_are_the_makers_spoken_of() -> None:
    context = Context(geography="cn", powertrain="nev", topic_powertrain="nev", topic_subject="volvo-cars")
    count = _count(14_005, powertrain="nev")
    (kept,), _ = plausible.plausible([count], read_mentions("14,005 cars were sold.", None), context)
    assert (kept.subject, kept.powertrain) == ("volvo-cars", "all")
    (market,), _ = plausible.plausible(
        [count._replace(value=904_000)], read_mentions("904,000 were sold.", None), context
    )
    assert (market.subject, market.powertrain) == ("all", "nev")
