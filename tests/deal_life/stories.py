"""Deals told over several articles: what each article says, on which day, and which articles tell of one deal."""

from __future__ import annotations

from dataclasses import dataclass

Article = tuple[str, str, str]  # its name, the day it was published, what it says


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one pair of companies; `deals`: which tell of one deal; `apart`: why the deals are not one."""

    articles: tuple[Article, ...]
    deals: tuple[str, ...]
    apart: str | None = None


STORIES: dict[str, Story] = {
    "planned, signed, ended": Story(
        (
            ("suzuki-plan", "2018-03-02", "Suzuki and Changan plan a joint venture for small electric cars."),
            ("suzuki-sign", "2019-06-12", "Suzuki and Changan signed an agreement on a joint venture on 3 June 2019."),
            ("suzuki-end", "2024-09-10", "Suzuki ended its joint venture with Changan in August 2024."),
        ),
        ("suzuki-plan suzuki-sign suzuki-end",),
    ),
    "talks, approval, foundation, launch": Story(
        (
            ("tata-talk", "2021-11-05", "Tata and Chery are in talks about a joint venture."),
            ("tata-pass", "2022-03-04", "Regulators approved the joint venture of Tata and Chery on 2 March 2022."),
            ("tata-form", "2022-07-01", "Tata and Chery formed a joint venture in June 2022."),
            ("tata-sell", "2024-06-01", "A joint venture of Tata and Chery launched an electric car in May 2024."),
        ),
        ("tata-talk tata-pass tata-form tata-sell",),
    ),
    "two ventures of the same companies": Story(
        (
            ("mazda-first", "2012-06-01", "Mazda and FAW formed a joint venture in May 2012."),
            ("mazda-second", "2023-04-01", "Mazda and FAW formed a joint venture in March 2023."),
        ),
        ("mazda-first", "mazda-second"),
        "time",
    ),
    "one venture over, another begun soon after": Story(
        (
            ("renault-end", "2020-05-01", "Renault ended its joint venture with Dongfeng in April 2020."),
            ("renault-new", "2021-07-01", "Renault and Dongfeng formed a joint venture in June 2021."),
        ),
        ("renault-end", "renault-new"),
        "end",
    ),
    "a brand and its group": Story(
        (
            ("audi-brand", "2024-02-01", "Audi uses driver assistance from Huawei."),
            ("audi-group", "2024-08-01", "Volkswagen uses driver assistance from Huawei."),
        ),
        ("audi-brand audi-group",),
    ),
    "two brands of one group": Story(
        (
            ("skoda-cells", "2024-02-01", "Skoda uses batteries from CATL."),
            ("seat-cells", "2024-08-01", "Audi uses batteries from CATL."),
        ),
        ("skoda-cells", "seat-cells"),
    ),
    "a group that may be either of its brands": Story(
        (
            ("gotion-skoda", "2024-02-01", "Skoda uses batteries from Gotion."),
            ("gotion-audi", "2024-08-01", "Audi uses batteries from Gotion."),
            ("gotion-group", "2024-09-01", "Volkswagen uses batteries from Gotion."),
        ),
        ("gotion-skoda", "gotion-audi", "gotion-group"),
        "fits several",
    ),
    "a planned stake and a venture": Story(
        (
            ("pony-stake", "2022-05-01", "Toyota plans to buy a 10 percent stake in Pony.ai."),
            ("pony-venture", "2023-09-01", "Toyota and Pony.ai formed a joint venture in 2023."),
        ),
        ("pony-stake", "pony-venture"),
        "kind",
    ),
    "two technologies": Story(
        (
            ("nio-chips", "2023-05-01", "Nio uses chips from Bosch."),
            ("nio-lidar", "2023-06-01", "Nio uses lidar sensors from Bosch."),
        ),
        ("nio-chips", "nio-lidar"),
        "object",
    ),
    "two stakes": Story(
        (
            ("nissan-buys", "2016-11-01", "Nissan bought a 34% stake in Mitsubishi Motors in 2016."),
            ("nissan-holds", "2025-02-01", "Nissan holds 24% of Mitsubishi Motors."),
        ),
        ("nissan-buys", "nissan-holds"),
        "stake",
    ),
    "a sum and its rounding": Story(
        (
            ("vw-sum", "2023-07-27", "Volkswagen bought 4.99% of XPeng for $700 million."),
            ("vw-round", "2024-01-01", "Volkswagen bought about 5% of XPeng for about $705 million in July 2023."),
        ),
        ("vw-sum vw-round",),
    ),
    "in two languages": Story(
        (
            ("gac-zh", "2023-12-01", "三菱2023年终止了与广汽的合资公司。"),
            ("gac-en", "2024-01-10", "Mitsubishi ended its joint venture with GAC in October 2023."),
        ),
        ("gac-zh gac-en",),
    ),
    "told as running after its end": Story(
        (
            ("fiat-end", "2022-04-01", "Fiat ended its joint venture with GAC in March 2022."),
            ("fiat-runs", "2024-05-01", "Fiat builds cars in a joint venture with GAC."),
        ),
        ("fiat-end fiat-runs",),
    ),
    "a launch dated before the signature": Story(
        (
            ("kia-sign", "2023-06-01", "Kia and BAIC signed a joint venture agreement in May 2023."),
            ("kia-sell", "2023-09-01", "A joint venture of Kia and BAIC launched a van in 2020."),
        ),
        ("kia-sign kia-sell",),
    ),
}

# The steps of a deal by one of its articles: stage, date, how dated, flag; rows of one step that agree are one line.
HISTORIES: dict[str, list[tuple[int, str, str, str, str | None]]] = {
    "suzuki-plan": [
        (1, "planned", "2018-03-02", "publication", None),
        (2, "signed", "2019-06-03", "words", None),
        (3, "ended", "2024-08", "words", None),
    ],
    "tata-talk": [
        (1, "talks", "2021-11-05", "publication", None),
        (2, "approved", "2022-03-02", "words", None),
        (3, "in_force", "2022-03-04", "publication", None),
        (4, "concluded", "2022-06", "words", None),
        (5, "launched", "2024-05", "words", None),
    ],
    "gac-zh": [(1, "ended", "2023", "words", None), (1, "ended", "2023-10", "words", None)],
    "fiat-end": [
        (1, "ended", "2022-03", "words", None),
        (2, "in_force", "2024-05-01", "publication", "after the end"),
    ],
    "kia-sign": [
        (1, "launched", "2020", "words", "before an earlier stage"),
        (2, "signed", "2023-05", "words", None),
    ],
    "vw-sum": [(1, "concluded", "2023-07", "words", None), (1, "concluded", "2023-07-27", "publication", None)],
}
