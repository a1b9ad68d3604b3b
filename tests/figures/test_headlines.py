"""What an article is about, as far as its headline tells: whose, where, which vehicles and when."""

from __future__ import annotations

from datetime import date

import pytest

from etl.figures.headlines import opening

from .telling import Case, article_of, rows_of

PUBLISHED = date(2025, 6, 12)
MAY = (date(2025, 5, 1), date(2025, 5, 31))

# headline, subject, market spoken of, powertrain
ABOUT = (
    ("Car sales in China climb 6% in May on demand for EVs", "all", "cn", None),
    ("China's vehicle sales dip in May, NEVs make up half", "all", "cn", None),
    ("Sales of NEVs in China hold up despite cuts of subsidies", "all", "cn", "nev"),
    ("In spite of a price war, China's car market grows", "all", "cn", None),
    ("BYD beats Tesla in Europe for the first time", "byd", "europe", None),
    ("Ford's sales in China halve as buyers turn to local brands", "ford", "cn", None),
    ("Kia and Hyundai report a sharp fall of sales in China", "all", "cn", None),
    ("Chinese brands double their share of the European market", "all", "europe", None),
    ("Britain's new car registrations rise 12% in May, BYD triples its sales", "all", "gb", None),
    # A place that is only the reason, or that a clause of its own tells of, is not the market.
    ("Toyota's global sales slip in May on China slump", "toyota", "world", None),
    ("Mazda's output falls for a tenth month, U.S. sales rise", "mazda", None, None),
    ("Audi's deliveries fall 11% in 2024 amid weak demand in China", "audi", None, None),
    ("Mercedes-Benz sells fewer cars in first quarter on China weakness", "mercedes-benz", None, None),
    ("World's EV sales up 24% in May, China leads", "all", "world", "ev"),
    ("Global sales of plug-ins pass 1.6 million in May as China grows", "all", "world", "nev"),
    ("Porsche's quarter: up everywhere but in China", "porsche", None, None),
    ("SAIC ships fewer cars abroad as EU duties bite", "saic", None, None),
    ("China's makers of EVs shrug off EU tariffs", "all", None, None),
    ("VW to cut 7,000 jobs in Germany as sales in China sink", "volkswagen", None, None),
)


@pytest.mark.parametrize(("headline", "subject", "market", "powertrain"), ABOUT)
def test_what_a_headline_is_about(headline: str, subject: str, market: str | None, powertrain: str | None) -> None:
    context = opening(article_of(f"= {headline}\nMore follows.", PUBLISHED))
    assert (context.topic_subject, context.topic_said_place, context.topic_powertrain) == (subject, market, powertrain)


def test_a_peak_long_past_is_not_what_a_headline_tells_of() -> None:
    told = opening(article_of("= Kia's sales in China shrink to a tenth of 2016 peak\nMore follows.", PUBLISHED))
    assert told.topic_period is None
    assert opening(article_of("= Kia sells 9,000 cars in May\nMore follows.", PUBLISHED)).topic_period == MAY


def test_a_standfirst_does_not_head_what_follows() -> None:
    told = Case(
        "= China's plants are busy in May\n# Electric cars made in China find more takers abroad\n"
        "The plants turned out 2.6 million vehicles.",
        ("all production 2600000 cn @2025-05",),
        PUBLISHED,
    )
    assert rows_of(told) == sorted(told.rows)
