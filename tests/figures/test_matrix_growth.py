"""Growths and declines, in every ordinary wording: sentences by words of growth, and what each is to be read as."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import pytest

from tests.figures.telling import Case, rows_of

_DAY = date(2025, 6, 3)
_MAY, _APRIL, _YEAR_AGO = "@2025-05", "@2025-04", "@2024-05"
_LEVEL = f"nio sales 30000 world {_MAY}"

_ROSE = (
    "rose", "grew", "increased", "climbed", "jumped", "surged", "soared", "gained", "advanced", "expanded", "leapt",
    "rallied", "rebounded", "went up", "were up", "shot up", "swelled", "recovered", "bounced", "edged up", "ticked up",
)  # fmt: skip
_FELL = (
    "fell", "dropped", "declined", "decreased", "slipped", "slid", "plunged", "plummeted", "tumbled", "slumped", "sank",
    "shrank", "contracted", "dipped", "were down", "eased", "weakened", "nosedived", "collapsed", "shed", "inched down",
)  # fmt: skip
_VERBS = (
    "Nio's sales {} 20% to 30,000 vehicles in May.",
    "Nio's deliveries {} by 20 percent year-on-year to 30,000 units in May.",
    "Nio handed over 30,000 cars in May as its sales {} 20%.",
    "Nio's deliveries, which {} 20% year-on-year, reached 30,000 vehicles in May.",
    "Nio delivered 30,000 vehicles in May. That figure {} 20% from a year earlier.",
)
_RISES = (
    "increase", "rise", "gain", "jump", "surge", "climb", "leap", "advance", "upturn", "uptick", "expansion", "boost",
    "improvement", "upswing", "spike", "rebound", "recovery", "uplift",
)  # fmt: skip
_FALLS = (
    "drop", "decline", "fall", "decrease", "slump", "plunge", "slide", "dip", "contraction", "reduction", "tumble",
    "downturn", "slip", "setback", "retreat",
)  # fmt: skip
_NOUNS = (
    "Nio delivered 30,000 vehicles in May, with a year-on-year {} of 20 percent.",
    "Nio delivered 30,000 vehicles in May, representing a 20 percent year-on-year {}.",
    "Nio sold 30,000 vehicles in May. That was a 20% {}.",
    "Nio sold 30,000 vehicles in May for a 20% {}.",
    "At 30,000, Nio's May sales showed a 20% {}.",
)
_HEADLINES = ("BYD's May sales show 20% {}", "20% {} in BYD sales in May", "BYD logs 20% sales {} in May")

_ON_YEAR = (
    "year on year", "year-over-year", "YoY", "y/y", "y-o-y", "from a year earlier", "from the same month last year",
    "compared with a year earlier", "on the year", "annually", "versus a year ago", "against May 2024",
    "over last year", "on an annual basis", "relative to May 2024", "in comparison with May 2024",
    "in year-on-year terms", "from the prior-year period", "from its level a year ago",
)  # fmt: skip
_ON_MONTH = (
    "month on month", "month-over-month", "MoM", "m/m", "m-o-m", "from a month earlier", "from April", "on month",
    "from the previous month", "compared with April", "on the month", "sequentially", "versus April",
    "on a monthly basis", "against the previous month", "from the preceding month", "in month-on-month terms",
)  # fmt: skip
_MEASURED = (
    "Nio sold 30,000 vehicles in May, up 20% {}.",
    "Nio delivered 30,000 vehicles in May, a 20% increase {}.",
    "Nio's sales rose 20% {} to 30,000 vehicles in May.",
    "Nio delivered 30,000 vehicles in May (+20% {}).",
    "Nio delivered 30,000 vehicles in May. This was up 20% {}.",
)
_BOTH_BASES = (
    ("Nio sold 30,000 vehicles in May, up 20% {} but down 8% {}.", -8),
    ("Nio sold 30,000 vehicles in May, a 20% rise {} and an 8% decrease {}.", -8),
    ("Nio sold 30,000 vehicles in May. The figure was up 20% {} and up 8% {}.", 8),
    ("Nio sold 30,000 vehicles in May, up 20% {}. It was down 8% {}.", -8),
)

_MULTIPLES = {
    "doubled": "100", "nearly doubled": "~100", "more than doubled": ">100", "tripled": "200", "trebled": "200",
    "more than tripled": ">200", "quadrupled": "300", "quintupled": "400", "grew fivefold": "400", "halved": "-50",
    "more than halved": ">-50", "fell by half": "-50", "fell by a third": "-33.3", "rose by a third": "33.3",
    "grew by a quarter": "25", "fell by nearly a fifth": "~-20", "fell by two-thirds": "-66.7",
    "dropped a third": "-33.3",
}  # fmt: skip
_MULTIPLIED = (
    "Nio's sales {} to 30,000 vehicles in May.",
    "Nio's deliveries {} year on year to 30,000 units in May.",
    "Nio's sales were 30,000 in May. They {} year-on-year.",
)
_TIMES = {
    "twice": "100", "nearly twice": "~100", "more than twice": ">100", "three times": "200", "2.5 times": "150",
    "1.5 times": "50", "four times": "300", "half": "-50", "about half": "~-50",
}  # fmt: skip
_TIMES_AS_MANY = (
    "Nio sold 30,000 vehicles in May, {} the number a year earlier.",
    "Nio sold 30,000 vehicles in May, {} as many as a year earlier.",
    "Nio sold 30,000 vehicles in May, {} as many as in May 2024.",
    "Nio's deliveries reached 30,000 in May, {} last year's level.",
    "Nio delivered 30,000 vehicles in May. That is {} the number of a year earlier.",
)

# What grows: its words, how many, and its row.
_MEASURES = (
    ("China's vehicle sales", 2_600_000, "all sales {} cn {}"),
    ("China's NEV sales", 1_300_000, "all sales {} cn nev {}"),
    ("China's vehicle exports", 550_000, "all exports {} cn {}"),
    ("exports of NEVs from China", 200_000, "all exports {} cn nev {}"),
    ("China's passenger car sales", 2_000_000, "all sales {} cn passenger {}"),
    ("BYD's overseas sales", 90_000, "byd overseas_sales {} world-ex-china {}"),
    ("Tesla's sales in China", 60_000, "tesla sales {} cn {}"),
    ("plug-in hybrid sales in China", 500_000, "all sales {} cn phev {}"),
    ("new car registrations in Germany", 240_000, "all sales {} de {}"),
    ("wholesale deliveries at Geely", 230_000, "geely sales {} world {}"),
)
_GROWN = (
    ("{} reached {} in May, up 20% from a year earlier.", 20),
    ("{} stood at {} in May, down 20% year-on-year.", -20),
    ("With a 20% increase, {} reached {} in May.", 20),
    ("Up 20% from a year earlier, {} reached {} in May.", 20),
    ("Falling 20% year on year, {} came to {} in May.", -20),
    ("{} increased by 20% and totalled {} in May.", 20),
    ("May saw {} climb 20% to {}.", 20),
    ("{} grew at 20% to {} in May.", 20),
)
_EARLIER = (
    ("{} rose 20% in May, after an 8% fall {}.", 20, -8),
    ("{} fell 20% in May, after a drop of 8% {}.", -20, -8),
    ("{} rose 20% year on year in May, compared with an 8% rise {}.", 20, 8),
    ("{} rose 20% in May, accelerating from 8% growth {}.", 20, 8),
    ("{} fell 20% in May, steeper than the 8% decline {}.", -20, -8),
    ("{} rose 20% in May, reversing an 8% fall {}.", 20, -8),
    ("{} fell 20% in May after rising 8% {}.", -20, 8),
    ("{} rose 20% in May. They had fallen 8% {}.", 20, -8),
    ("{} rose 20% in May, in contrast to an 8% drop {}.", 20, -8),
)
_MONTH_BEFORE = ("in April", "a month earlier", "the previous month", "in the prior month", "the month before")
_EARLIER_OWNED = (
    ("{} fell 20% in May, a bigger drop than {} 8% fall.", -20, -8),
    ("{} rose 20% in May, after {} 8% decline.", 20, -8),
    ("{} rose 20% year on year in May, faster than {} 8% growth.", 20, 8),
    ("{} rose 20% in May, accelerating from {} 8% gain.", 20, 8),
)
_MONTHS_OWN = ("April's", "the previous month's", "the prior month's", "the month before's")

_PARTS = (
    ("exports", "all exports {} cn {}"),
    ("NEV sales", "all sales {} cn nev {}"),
    ("sales of plug-in hybrids", "all sales {} cn phev {}"),
    ("commercial vehicle sales", "all sales {} cn commercial {}"),
    ("vehicle production", "all production {} cn {}"),
    ("output of NEVs", "all production {} cn nev {}"),
    ("sales of Chinese brands", "chinese-brands sales {} cn {}"),
    ("sales of petrol cars", "all sales {} cn ice {}"),
)
_IN_PARTS = (
    "China's vehicle sales rose 8% in May, helped by a 20% increase in {}.",
    "China's vehicle sales rose 8% in May despite a 20% rise in {}.",
    "China's vehicle sales rose 8% in May, thanks to 20% growth in {}.",
    "China's vehicle sales rose 8% in May, as a 20% gain in {} helped the market.",
    "China's vehicle sales rose 8% in May, compared with a 20% increase in {}.",
    "China's vehicle sales rose 8% in May, with {} rising 20%.",
    "China's vehicle sales rose 8% in May as {} jumped 20% year on year.",
    "China's vehicle sales rose 8% in May. There was a 20% increase in {}.",
)
_OF_TWO = (
    "BYD's sales {} 20% in May, while Geely's {} 8%.",
    "In May, sales {} 20% at BYD and {} 8% at Geely.",
    "In May, BYD's sales {} 20% from a year earlier, compared with Geely, whose sales {} 8%.",
    "BYD's May sales {} 20%, whereas Geely's {} 8% over the same period.",
    "BYD's sales {} 20% in May. Geely's {} 8%.",
)
_OUTPUT_AND_SALES = (
    "Production and sales of vehicles in China {} by 20 and 8 percent, respectively, in May.",
    "China's vehicle production and sales {} 20% and 8% year on year in May, respectively.",
    "Vehicle production in China {} 20 percent in May and sales {} 8 percent.",
    "In May, auto output in China {} 20% year on year, while sales {} 8%.",
)

_APPOSED = (
    "with a year-on-year growth rate of 20%", "at a growth rate of 20%", "the growth rate reaching 20%",
    "and the year-on-year growth rate was 20%", "a 20% year-on-year growth rate", "equal to a 20% increase",
    "for a 20% gain", "or 20% more than a year ago", "which means a 20% rise", "translating into growth of 20%",
    "20% ahead of the same month a year ago", "20% up on last year", "20% above the figure for May 2024",
)  # fmt: skip
_LEADS_UP = (
    "Despite a price war that began in early 2023, ", "Thanks to a trade-in scheme extended in January, ",
    "According to data that the industry body published on Monday, ", "For the fourth straight month, ",
)  # fmt: skip
_AFTERWARDS = (
    ", the fastest growth since January", ", its slowest growth since August 2023",
    ", the fourth month of growth in a row",
    ", as buyers hurried to use subsidies that expire in 2026", ", the first such move in nine months",
)  # fmt: skip
_SPEAKERS = (
    "BYD said", "Tesla's Chinese rival BYD said", "Shenzhen-based BYD announced on Sunday that",
    "China's BYD, the world's largest maker of plug-ins, said",
)  # fmt: skip
_TOLD = (
    ("China's vehicle exports {}", "all exports {} cn {}"),
    ("sales of new energy vehicles in China {}", "all sales {} cn nev {}"),
)


def _wrong(told: Iterable[tuple[str, str, Sequence[str]]]) -> list[str]:
    """The ways of those told with a text and its rows that are not read so."""
    return [way for way, text, rows in told if rows_of(Case(text, tuple(rows), _DAY)) != sorted(rows)]


def _nio(growth: object, basis: str = "yoy") -> str:
    return f"nio sales {basis} {growth}% world {_MAY}"


@pytest.mark.parametrize("sentence", _VERBS)
def test_verbs(sentence: str) -> None:
    told = [(verb, 20) for verb in _ROSE] + [(verb, -20) for verb in _FELL]
    assert not _wrong((verb, f"= Nio in May\n{sentence.format(verb)}", (_LEVEL, _nio(rate))) for verb, rate in told)


@pytest.mark.parametrize("sentence", _NOUNS)
def test_nouns(sentence: str) -> None:
    told = [(noun, 20) for noun in _RISES] + [(noun, -20) for noun in _FALLS]
    assert not _wrong((noun, f"= Nio in May\n{sentence.format(noun)}", (_LEVEL, _nio(rate))) for noun, rate in told)


@pytest.mark.parametrize("headline", _HEADLINES)
def test_nouns_of_headlines(headline: str) -> None:
    told = [(noun, "") for noun in _RISES] + [(noun, "-") for noun in _FALLS]
    row = "byd sales yoy {}20% world " + _MAY
    assert not _wrong((noun, f"= {headline.format(noun)}", (row.format(sign),)) for noun, sign in told)


@pytest.mark.parametrize("sentence", _MEASURED)
def test_what_a_growth_is_measured_on(sentence: str) -> None:
    told = [(base, "yoy") for base in _ON_YEAR] + [(base, "mom") for base in _ON_MONTH]
    assert not _wrong((base, f"= Nio in May\n{sentence.format(base)}", (_LEVEL, _nio(20, code))) for base, code in told)


@pytest.mark.parametrize(("sentence", "second"), _BOTH_BASES)
def test_two_growths_of_one_level(sentence: str, second: int) -> None:
    rows = (_LEVEL, _nio(20), _nio(second, "mom"))
    bases = zip(_ON_YEAR, _ON_MONTH, strict=False)
    assert not _wrong((f"{one}, {two}", f"= Nio in May\n{sentence.format(one, two)}", rows) for one, two in bases)


@pytest.mark.parametrize("sentence", _MULTIPLIED)
def test_multiples(sentence: str) -> None:
    told = _MULTIPLES.items()
    assert not _wrong((way, f"= Nio in May\n{sentence.format(way)}", (_LEVEL, _nio(rate))) for way, rate in told)


@pytest.mark.parametrize("sentence", _TIMES_AS_MANY)
def test_times_as_many(sentence: str) -> None:
    told = _TIMES.items()
    assert not _wrong((way, f"= Nio in May\n{sentence.format(way)}", (_LEVEL, _nio(rate))) for way, rate in told)


def _sentence(template: str, *words: str) -> str:
    told = template.format(*words)
    return "= Makers and markets in May\n" + told[0].upper() + told[1:]


@pytest.mark.parametrize(("sentence", "rate"), _GROWN)
def test_measures(sentence: str, rate: int) -> None:
    assert not _wrong(
        (what, _sentence(sentence, what, f"{count:,}"), (row.format(count, _MAY), row.format(f"yoy {rate}%", _MAY)))
        for what, count, row in _MEASURES
    )


def test_a_level_that_a_growth_started_from() -> None:
    told = "{} increased from 60,000 to 90,000 units in May, up 50% year on year."
    what, row = "BYD's overseas sales", "byd overseas_sales {} world-ex-china {}"
    rows = [row.format(60000, _YEAR_AGO), row.format(90000, _MAY), row.format("yoy 50%", _MAY)]
    assert not _wrong([(what, _sentence(told, what), rows)])


@pytest.mark.parametrize(("sentence", "rate", "before"), _EARLIER)
def test_a_growth_set_against_that_of_the_month_before(sentence: str, rate: int, before: int) -> None:
    assert not _wrong(
        (f"{what} {when}", _sentence(sentence, what, when), _two_months(row, rate, before))
        for what, _, row in _MEASURES[::3]
        for when in _MONTH_BEFORE
    )


@pytest.mark.parametrize(("sentence", "rate", "before"), _EARLIER_OWNED)
def test_a_growth_set_against_one_that_its_month_owns(sentence: str, rate: int, before: int) -> None:
    assert not _wrong(
        (f"{what} {when}", _sentence(sentence, what, when), _two_months(row, rate, before))
        for what, _, row in _MEASURES[::3]
        for when in _MONTHS_OWN
    )


def _two_months(row: str, rate: int, before: int) -> tuple[str, str]:
    return row.format(f"yoy {rate}%", _MAY), row.format(f"yoy {before}%", _APRIL)


@pytest.mark.parametrize("sentence", _IN_PARTS)
def test_a_growth_of_what_is_named_behind_it(sentence: str) -> None:
    whole = f"all sales yoy 8% cn {_MAY}"
    assert not _wrong((what, _sentence(sentence, what), (whole, row.format("yoy 20%", _MAY))) for what, row in _PARTS)


def test_the_growth_of_the_market_beside_that_of_a_kind() -> None:
    rows = (f"all sales yoy 20% cn nev {_MAY}", f"all sales yoy 8% cn {_MAY}")
    ways = ("compared with 8% for the overall market", "outpacing an 8% rise in overall vehicle sales")
    assert not _wrong((way, _sentence("NEV sales in China grew 20% in May, {}.", way), rows) for way in ways)


@pytest.mark.parametrize("sentence", _OF_TWO)
def test_growths_of_two_makers(sentence: str) -> None:
    pairs = [
        ("rose", "climbed", 20, 8),
        ("fell", "rose", -20, 8),
        ("jumped", "slumped", 20, -8),
        ("lost", "lost", -20, -8),
    ]
    assert not _wrong(
        (f"{one} {two}", _sentence(sentence, one, two), _of_makers(first, second)) for one, two, first, second in pairs
    )


def _of_makers(first: int, second: int) -> tuple[str, str]:
    return f"byd sales yoy {first}% world {_MAY}", f"geely sales yoy {second}% world {_MAY}"


@pytest.mark.parametrize("sentence", _OUTPUT_AND_SALES)
def test_growths_of_output_and_sales(sentence: str) -> None:
    verbs = (("rose", 1), ("fell", -1), ("grew", 1), ("declined", -1), ("increased", 1), ("dropped", -1))
    row = "all {} yoy {}% cn " + _MAY
    assert not _wrong(
        (verb, _sentence(sentence, verb, verb), (row.format("production", 20 * sign), row.format("sales", 8 * sign)))
        for verb, sign in verbs
    )


@pytest.mark.parametrize("opening", _LEADS_UP)
@pytest.mark.parametrize("ending", ["", *_AFTERWARDS])
def test_words_around_a_growth(opening: str, ending: str) -> None:
    growths = (
        "rose 20% from a year earlier in May",
        "in May were up 20% year-on-year",
        "jumped 20% in May on the year",
    )
    assert not _wrong(
        (growth, _sentence(opening + what + ending + ".", growth), (row.format("yoy 20%", _MAY),))
        for what, row in _TOLD
        for growth in growths
    )


@pytest.mark.parametrize("speaker", _SPEAKERS)
def test_growths_that_a_maker_tells(speaker: str) -> None:
    told = f"{speaker} {{}} rose 20% in May{{}}."
    assert not _wrong(
        (ending, _sentence(told, what, ending), (row.format("yoy 20%", _MAY),))
        for what, row in (("its sales", "byd sales {} world {}"), ("overseas sales", _MEASURES[5][2]))
        for ending in ("", *_AFTERWARDS)
    )


@pytest.mark.parametrize(
    "sentence",
    ["5月，比亚迪销量为38万辆，同比和环比分别增长20%和8%。", "5月，比亚迪销量为38万辆，同比增长两成，环比增长8%。"],
)
def test_growths_on_two_bases_in_chinese(sentence: str) -> None:
    row = "byd sales {} world " + _MAY
    rows = (row.format("380000"), row.format("yoy 20%"), row.format("mom 8%"))
    assert not _wrong([("", f"= 比亚迪5月销量\n{sentence}", rows)])


def test_two_growths_whose_bases_are_listed() -> None:
    ways = (
        "year on year and month on month",
        "from a year earlier and a month earlier",
        "on the year and on the month",
    )
    told = "= Nio in May\nNio sold 30,000 vehicles in May, up 20% and 8% {}, respectively."
    assert not _wrong((way, told.format(way), (_LEVEL, _nio(20), _nio(8, "mom"))) for way in ways)


@pytest.mark.parametrize(("what", "count", "row"), _MEASURES)
def test_growths_behind_their_level(what: str, count: int, row: str) -> None:
    rows = (row.format(count, _MAY), row.format("yoy 20%", _MAY))
    told = f"{what} came to {count:,} units in May, {{}}."
    assert not _wrong((way, _sentence(told, way), rows) for way in _APPOSED)


def test_what_a_growth_comes_to_in_vehicles_beside_the_level_it_led_to() -> None:
    row = "byd sales {} world " + _MAY
    rows = [row.format("380000"), row.format("yoy 20%"), row.format("yoy 60000")]
    assert not _wrong([("", _sentence("BYD's sales rose 20%, or 60,000 vehicles, to 380,000 in May."), rows)])


def test_what_somebody_means_to_multiply_within_a_year() -> None:
    row = "xpeng sales yoy 100% world target @2025"
    ways = ("wants to double its sales in 2025", "aims to double its deliveries in 2025")
    assert not _wrong((way, _sentence("Xpeng {}.", way), (row,)) for way in ways)
