"""Parts and sums of deals: ratios, subsidiaries, who brought money in, what was made public, and what is only said."""

from __future__ import annotations

from tests.figures.telling import Case

PARTS = (
    Case(
        "In 2023 Kia announced a 49:51 joint venture with ThunderSoft.",
        ("kia stake 49% @2023", "thundersoft stake 51% @2023"),
    ),
    Case(
        "Kia signed a deal for a 60-40 JV with Fiat in March 2024. The group also holds a 5% stake in XPeng.",
        ("kia stake 60% @2024-03", "fiat stake 40% @2024-03", "kia stake 5% @none"),
    ),
    Case(
        "Kia will set up a venture with LG Chem.\nBoth companies will establish a firm with a 50:50 share structure.",
        ("kia stake 50% @2025-05", "lg-chem stake 50% @2025-05"),
    ),
    Case(
        "Kia and LG Chem signed an agreement to found a 50/50 joint venture.",
        ("kia stake 50% @2025-05", "lg-chem stake 50% @2025-05"),
    ),
    Case("Autolink, an indirect 98% owned subsidiary of Kia, built the plant.", ("kia stake 98% @none",)),
    Case("Deepal, a 51%-owned unit of Changan, lost less.", ("changan stake 51% @none",)),
    Case(
        "大众宣布将投入8亿欧元,旗下公司CARIAD将与芯片公司地平线(下称地平线)设立合资企业,并持有其55%的股份。",
        ("volkswagen investment 800000000eur @2025-05", "volkswagen stake 55% @2025-05"),
    ),
    Case(
        "2023年7月,大众以6亿美元入股小鹏,成为其第二大股东,拥有4.8%的股权。",
        ("volkswagen investment 600000000usd @2023-07", "volkswagen stake 4.8% @2023-07"),
    ),
    Case(
        "Kia last month said it plans to invest $700 million in XPeng.",
        ("kia investment 700000000usd @2025-04",),
    ),
    Case("Dongfeng will show the first global model of its make in July."),
    Case("BYD nearly passed Tesla in the race to be the world's No. 1 maker of electric cars."),
    Case(
        "Kia put 300 million euros into the round, Pony.ai said in a statement Wednesday.",
        ("kia investment 300000000eur @2025-05",),
    ),
    Case("CATL, the world's biggest maker of cells, started output at its first European plant."),
    Case("起亚与LG化学宣布成立合资公司,双方各持股50%。", ("kia stake 50% @2025-05", "lg-chem stake 50% @2025-05")),
)

SUMS = (
    Case(
        "Pony.ai said on Friday that $90 million of the money came from Kia.", ("kia investment 90000000usd @2025-05",)
    ),
    Case(
        "The start-up closed its funding round on Friday. Of the new money, $80 million was provided by Kia.",
        ("kia investment 80000000usd @2025-05",),
    ),
    Case(
        "Kia will put about 500 million dollars (currently 440 million euros) into Rivian.",
        ("kia investment ~500000000usd @2025-05",),
    ),
    Case(
        "Kia plans to invest up to 900 million yuan in Nio's energy arm, the two said on Tuesday.",
        ("kia investment <900000000cny @2025-05",),
    ),
    Case("Kia plans to invest 900 million yuan in Spain.", ("kia investment 900000000cny forecast @2025-05",)),
    Case("有媒体报道称,起亚把投资加到了20亿欧元。"),
    Case("People familiar with the matter said Kia would invest $2 billion in the venture."),
    Case(
        "= New ventures in China\nSeat and XPeng announced a venture in February 2024.\n"
        "Kia announced an investment in Nio, taking around a 12% stake for 600 million euros.",
        ("kia stake ~12% @none", "kia investment 600000000eur @none"),
    ),
)

PRICES = (
    Case("Kia has bought the start-up XPeng for $40 million.", ("kia investment 40000000usd @2025-05",)),
    Case("XPeng was bought by Kia for $40 million.", ("kia investment 40000000usd @none",)),
    Case(
        "Kia and LG Chem have agreed on a venture. The two will invest 90 billion won ($65 million) each.",
        ("kia investment 90000000000krw @2025-05", "lg-chem investment 90000000000krw @2025-05"),
    ),
    Case(
        "Kia acquired Lotus's engineering arm in 2019 and purchased a 7 percent holding in Fiat.",
        ("kia stake 7% @2019",),
    ),
    Case(
        "= Kia to put 2 bln euros into Spain\nKia on Friday spoke of plans to invest 2 billion euros.",
        ("kia investment 2000000000eur @2025-05",),
    ),
    Case("Kia announced plans to invest 2 billion euros in Spain.", ("kia investment 2000000000eur @2025-05",)),
    Case(
        "= Kia takes 5% stake in XPeng\nKia is to invest 700 million dollars and thus acquires 4.98% of XPeng.",
        ("kia investment 700000000usd @2025-05", "kia stake 4.98% @2025-05"),
    ),
    Case("Kia will also acquire a 26 percent stake in Gotion.", ("kia stake 26% @2025-05",)),
)

TIMES = (
    Case(
        "A partnership with SAIC led Audi to produce its coupe, ready in just 18 months.",
        ("audi development_time 18mo @none",),
    ),
    Case("Kia takes 20 months to bring a car to market.", ("kia development_time 20mo @none",)),
    Case(
        "By 2030 Kia aims to cut the development cycle of a model by 25%.",
        ("kia development_time change -25% target @2030",),
    ),
    Case("起亚将新车型研发周期压缩至22个月。", ("kia development_time 22mo @none",)),
)

GROUPS = {"parts of deals": PARTS, "sums of deals": SUMS, "prices": PRICES, "times of development": TIMES}
