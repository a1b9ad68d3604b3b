"""Plain news in the manner of agencies, trade dailies and translated pages, each with one thing easy to miss."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

JULY = date(2024, 7, 25)
JUNE = date(2021, 6, 15)

TO_A_DAY = (
    ("In the current year to July 11", "2024-01-01/2024-07-11"),
    ("In the current year up to July 18", "2024-01-01/2024-07-18"),
    ("This year to July 7", "2024-01-01/2024-07-07"),
    ("So far this year through July 18", "2024-01-01/2024-07-18"),
    ("From the start of the year to July 21", "2024-01-01/2024-07-21"),
    ("In the year to date to July 18", "2024-01-01/2024-07-18"),
    # All of a month stays one.
    ("In the current year up to June 30", "2024-01/2024-06"),
    ("This year to the end of May", "2024-01/2024-05"),
    ("From the start of the year to the end of June", "2024-01/2024-06"),
)


@pytest.mark.parametrize(("opens", "period"), TO_A_DAY)
def test_a_year_told_to_a_day_ends_with_it(opens: str, period: str) -> None:
    told = f"{opens}, China's dealers retailed 10.3 million passenger vehicles."
    assert rows_of(Case(told, published=JULY)) == [f"all sales 10300000 cn passenger @{period}"]


MOTIONS = (
    ("ticking up 3.2%", 3.2), ("inching up 3.2%", 3.2), ("edging up 3.2%", 3.2), ("creeping up 3.2%", 3.2),
    ("shooting up 32%", 32), ("nudging up 3.2%", 3.2), ("trending up 3.2%", 3.2), ("bouncing back 3.2%", 3.2),
    ("edging down 3.2%", -3.2), ("inching down 3.2%", -3.2), ("drifting lower by 3.2%", -3.2), ("sagging 32%", -32),
    ("a 32% upward movement", 32), ("a 3.2% downward movement", -3.2), ("going down 3.2%", -3.2),
)  # fmt: skip


@pytest.mark.parametrize(("words", "growth"), MOTIONS)
def test_a_verb_of_motion_is_no_thing_that_grew(words: str, growth: float) -> None:
    told = f"Car sales in China reached 17.1 million units in the first eight months of 2024, {words} year on year."
    rows = rows_of(Case(told, published=date(2024, 9, 12)))
    assert f"all sales yoy {growth:.15g}% cn @2024-01/2024-08" in rows


def test_a_thing_that_grew_is_still_none_of_ours() -> None:
    told = "Car sales in China reached 17.1 million in the first eight months of 2024, and booth rents went up 3.2%."
    assert rows_of(Case(told, published=date(2024, 9, 12))) == ["all sales 17100000 cn @2024-01/2024-08"]


STORIES = (
    # What "were sold" belongs to the maker that the article is about, and is spoken of.
    Case(
        "= Geely tells its sales of May\nGeely Auto put out its figures on Monday. "
        "A total of 96,000 vehicles were sold in the month, up 21%.",
        ("geely sales 96000 world @2021-05", "geely sales yoy 21% world @2021-05"),
        JUNE,
    ),
    Case(
        "= Changan Automobile's monthly report\nOn June 7, Changan Automobile released its report for May. In the "
        "month, 184,000 cars were delivered. From January to May 991,000 units were sold.",
        ("changan sales 184000 world @2021-05", "changan sales 991000 world @2021-01/2021-05"),
        JUNE,
    ),
    Case(
        "= Great Wall in May\nGreat Wall Motor has published its figures. In May 12,000 NEVs were sold.",
        ("great-wall sales 12000 world nev @2021-05",),
        JUNE,
    ),
    Case(
        "= Geely tells its sales of May\nGeely Auto put out its figures on Monday. "
        "In China 1.63 million passenger cars were sold in the month.",
        ("all sales 1630000 cn passenger @2021-05",),
        JUNE,
    ),
    Case(
        "= Car market grows in May\nGeely's chief was pleased. A total of 1.63 million passenger cars were sold "
        "in China.",
        ("all sales 1630000 cn passenger @2021-05",),
        JUNE,
    ),
    # Two nations call a venture; they are not its market.
    Case(
        "= GAC in May\nIn May the Sino-Japanese venture GAC Honda handed over 61,300 cars.",
        ("gac-honda sales 61300 world @2021-05",),
        JUNE,
    ),
    Case(
        "= Geely in May\nThe Franco-Italian group Stellantis delivered 490,000 cars in May.",
        ("stellantis sales 490000 world @2021-05",),
        JUNE,
    ),
    Case("German sales of BYD came to 210 cars in May.", ("byd sales 210 de @2021-05",), JUNE),
    # The maker of the makes that an aside lists goes on being spoken of.
    Case(
        "= A tie-up\nStellantis, owner of makes such as Opel, Jeep and Chrysler, wants more.\n"
        "The Dutch group said on Tuesday it will buy 19% of Leapmotor.",
        ("stellantis stake 19% @2021-06",),
        JUNE,
    ),
    # A market abroad that was counted holds for the next maker's count.
    Case(
        "= Chinese cars find friends\nDealers handed over 8,300 cars of Chinese brands in May, AEB counted.\n"
        "Chery comes last on the rostrum; its result was 612 cars. Geely's result was 1,214 cars.",
        (
            "chinese-brands sales 8300 ru @2021-05", "chery sales 612 ru @2021-05", "geely sales 1214 ru @2021-05",
        ),
        JUNE,
    ),
    # The maker that tells a number behind it is whose it is, unless it is everybody's.
    Case(
        "= Two makers in May\nLi Auto delivered 4,300 vehicles in May.\n"
        "The company delivered 6,700 EVs in May, Nio said.",
        ("li-auto sales 4300 world @2021-05", "nio sales 6700 world ev @2021-05"),
        JUNE,
    ),
    Case(
        "= Makers in May\nDeliveries rose 9% to 5,600 in May, XPeng said in a statement.",
        ("xpeng sales yoy 9% world @2021-05", "xpeng sales 5600 world @2021-05"),
        JUNE,
    ),
    Case(
        "= Makers in May\nSales in China fell 12% to 7,300 cars in May, Porsche reported on Monday.",
        ("porsche sales yoy -12% cn @2021-05", "porsche sales 7300 cn @2021-05"),
        JUNE,
    ),
    Case(
        "= Makers in May\nThe company sold 61,000 cars in May, according to data from Mazda.",
        ("mazda sales 61000 world @2021-05",),
        JUNE,
    ),
    Case(
        "= The year in cars\nGlobal sales fell 5% to 690,000 vehicles in May, Toyota Motor said.",
        ("toyota sales yoy -5% world @2021-05", "toyota sales 690000 world @2021-05"),
        JUNE,
    ),
    Case(
        "= Makers look ahead\nSales of EVs in China will rise 30% in 2022, Volkswagen said.",
        ("all sales yoy 30% cn ev forecast @2022",),
        JUNE,
    ),
    Case(
        "= Makers look ahead\nChina's car sales will rise 3% to 26.1 million in 2022, Volkswagen said.",
        ("all sales yoy 3% cn forecast @2022", "all sales 26100000 cn forecast @2022"),
        JUNE,
    ),
    # "Chinese car sales" in an article on a market abroad are those of Chinese brands.
    Case(
        "= Chinese carmakers grow in Europe\nChinese carmakers took a record 4.1% of the European market in May.\n"
        "Dealers of BYD and Chery did best. In all, Chinese car sales climbed 48% to 41,300, and the whole market 4%.",
        (
            "chinese-brands brand_share 4.1% europe @2021-05", "chinese-brands sales yoy 48% europe @2021-05",
            "chinese-brands sales 41300 europe @2021-05", "all sales yoy 4% europe @2021-05",
        ),
        JUNE,
    ),
    Case(
        "= Chinese car sales up in May\nChinese car sales rose 4% to 2.1 million in May.",
        ("all sales yoy 4% cn @2021-05", "all sales 2100000 cn @2021-05"),
        JUNE,
    ),
    # What was ahead in a maker's sales is not what its number, or the next maker's, counts.
    Case(
        "In Europe MG sold 9,300 cars in May, BYD 7,100 - helped by its new plug-in hybrid estate - and Chery 3,200.",
        ("mg sales 9300 europe @2021-05", "byd sales 7100 europe @2021-05", "chery sales 3200 europe @2021-05"),
        JUNE,
    ),
    Case(
        "In May MG, led by its electric hatchback, sold 9,300 cars in Europe.",
        ("mg sales 9300 europe @2021-05",),
        JUNE,
    ),
    # Of makers together a share is of the article's market again, after one maker's sales in a part of it.
    Case(
        "= Europe's car sales in May\nChinese brands took 4.1% of all car sales across Europe in May.\n"
        "BYD's UK sales doubled. Chinese brands claimed 9% of the plug-in hybrid market.",
        (
            "chinese-brands brand_share 4.1% europe @2021-05", "byd sales yoy 100% gb @2021-05",
            "chinese-brands brand_share 9% europe phev @2021-05",
        ),
        JUNE,
    ),
    # A maker's own brands are no group of ours.
    Case(
        "= BAIC in May\nBAIC sold 141,000 vehicles in May. Its self-owned brands sold 52,000.",
        ("baic sales 141000 world @2021-05",),
        JUNE,
    ),
    # A list goes on to small counts; what "recall" means.
    Case(
        "In Kazakhstan the rest sold as follows in May: JAC (58 units), Lifan - 7 units, GAC (3 units), "
        "Changan (512 units; +9%).",
        (
            "jac sales 58 kz @2021-05", "lifan sales 7 kz @2021-05", "gac sales 3 kz @2021-05",
            "changan sales 512 kz @2021-05", "changan sales yoy 9% kz @2021-05",
        ),
        JUNE,
    ),
    Case(
        "Recall that in the first five months Russians bought over 36,000 cars of Chinese brands.",
        ("chinese-brands sales >36000 ru @2021-01/2021-05",),
        JUNE,
    ),
    Case("Changan must recall 36,000 cars sold in Russia from January to May.", (), JUNE),
    Case("The recall of 36,000 cars sold in Russia began in May.", (), JUNE),
)  # fmt: skip


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case.text[:60])
def test_plain_story(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
