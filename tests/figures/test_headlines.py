"""What an article is about, as far as its headline tells: whose, where, which vehicles and when."""

from __future__ import annotations

from datetime import date

import pytest

from etl.figures.context.headlines import opening

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


GROUPS = (
    # What a market is counted to be; brands told of in a clause of their own behind it are not whose report it is.
    ("11月新能源渗透率达到52%：德系品牌掉队", "all"),
    ("5月新能源零售占比过半达51%，韩系品牌降至冰点", "all"),
    ("NEVs take 52% of sales in November: German brands fall behind", "all"),
    ("Penetration rises to 52 percent; Japanese brands cannot keep up", "all"),
    ("Retail up 4 percent in May, joint-venture brands lose ground", "all"),
    # Brands that a headline opens on, or whose number it tells, stay.
    ("Japanese brands lose 4% of their sales in May", "japanese-brands"),
    ("German brands: sales down 9% in May", "german-brands"),
    ("In May, Korean brands sold 9% fewer cars", "korean-brands"),
    ("日系品牌5月销量下降9%，降幅收窄", "japanese-brands"),
)


@pytest.mark.parametrize(("headline", "subject"), GROUPS)
def test_whether_a_headline_is_about_a_group(headline: str, subject: str) -> None:
    assert opening(article_of(f"= {headline}\nMore follows.", PUBLISHED)).topic_subject == subject


REGIONS = (
    ("Gateway to Latin America: Peru picks its guests", "Peru is small. Peru's dealers wait.", "pe"),
    ("Bridge into Europe: Serbia chooses", "In Serbia they build, in Serbia they sell. Europe waits.", "rs"),
    ("Back door to Europe: what Morocco wants", "Morocco's ports are busy. Morocco has four plants.", "ma"),
    ("Sales in Europe grow in May, Spain leads", "Europe grew. The market in Europe is old. Spain leads.", "europe"),
    ("Electric cars in Europe: Norway is first", "Europe counts its cars; Europe has many. Norway smiles.", "europe"),
)


@pytest.mark.parametrize(("headline", "text", "market"), REGIONS)
def test_of_a_region_and_a_country_the_one_told_more_often_is_the_market(headline: str, text: str, market: str) -> None:
    assert opening(article_of(f"= {headline}\n{text}", PUBLISHED)).topic_geography == market


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
