"""Who sells abroad and what they count there: leaders of a group, plants, shipments, classes told together."""

from __future__ import annotations

from datetime import date

import pytest

from tests.figures.telling import Case, rows_of

LED = (
    Case("Brands led by BYD and SAIC's MG sold 51,200 vehicles in Europe in April, a rise of 88%. Their "
         "share of the market was 5.1%, compared with 2.7% in April 2024.",
         ("chinese-brands brand_share 2.7% europe @2024-04", "chinese-brands brand_share 5.1% europe @2025-04",
          "chinese-brands sales 51200 europe @2025-04", "chinese-brands sales yoy 88% europe @2025-04")),
    Case("Japanese makers led by Toyota, Honda and Nissan took 61% of car sales in Thailand in the first "
         "quarter.",
         ("japanese-brands brand_share 61% th @2025-01/2025-03",)),
    Case("Chinese carmakers, led by BYD, sold 9,300 vehicles in Brazil in April.",
         ("chinese-brands sales 9300 br @2025-04",)),
    Case("Chinese manufacturers such as BYD and Chery sold 9,300 vehicles in Brazil in April.",
         ("chinese-brands sales 9300 br @2025-04",)),
    Case("Korean brands, headed by Hyundai Motor and Kia, held 14% of the Vietnamese market in April.",
         ("korean-brands brand_share 14% vn @2025-04",)),
    Case("European groups including Volkswagen and Stellantis sold 610,000 cars in Europe in April.",
         ("european-brands sales 610000 europe @2025-04",)),
    Case("Chinese brands spearheaded by Chery exported 210,000 cars to Russia in 2024.",
         ("chinese-brands exports 210000 cn>ru @2024",)),
    Case("Chinese newcomers like BYD and Omoda accounted for 7.7% of registrations in Spain in April.",
         ("chinese-brands brand_share 7.7% es @2025-04",)),
    Case("With BYD and Great Wall in the lead, Chinese brands sold 9,300 vehicles in Brazil in April.",
         ("chinese-brands sales 9300 br @2025-04",)),
    Case("Carmakers including Chery and Geely sold 33,000 vehicles in Malaysia last month.",
         ("chinese-brands sales 33000 my @2025-04",)),
)  # fmt: skip

BUILT = (
    Case("BYD's plant in Hungary plans to make 50,000 vehicles in 2026 and 150,000 in 2028.",
         ("byd overseas_production 150000 hu forecast @2028",
          "byd overseas_production 50000 hu forecast @2026")),
    Case("Chery has founded a venture with Spain's EV Motors that takes over a factory in Barcelona. The "
         "two partners want to build 45,000 cars there in 2027 and 140,000 in 2029.",
         ("chery overseas_production 140000 es target @2029",
          "chery overseas_production 45000 es target @2027")),
    Case("Leapmotor took over an Opel site in Zaragoza in March. Some 8,000 cars should be made there in "
         "2026, and 60,000 are planned for 2028.",
         ("leapmotor overseas_production 60000 es forecast @2028",
          "leapmotor overseas_production ~8000 es forecast @2026")),
    Case("长城汽车去年海外销量45万辆。俄罗斯图拉工厂去年产量超过13万辆。",
         ("great-wall overseas_production >130000 ru @2024",
          "great-wall overseas_sales 450000 world-ex-china @2024")),
    Case("比亚迪今年前4个月海外销量28万辆。泰国工厂今年前4个月产量约2.1万辆；匈牙利塞格德工厂计划年底投产。",
         ("byd overseas_production ~21000 th @2025-01/2025-04",
          "byd overseas_sales 280000 world-ex-china @2025-01/2025-04")),
    Case("上汽泰国工厂2024年产量为4.3万辆。",
         ("saic overseas_production 43000 th @2024",)),
    Case("Great Wall sold 450,000 vehicles abroad last year. Its works in Tula, Russia, assembled 141,000 "
         "cars in that year, up from 98,200.",
         ("great-wall overseas_production 141000 ru @2024", "great-wall overseas_production 98200 ru @2023",
          "great-wall overseas_sales 450000 world-ex-china @2024")),
    Case("BYD expects annual output in Europe to reach 300,000 cars by 2028.",
         ("byd overseas_production 300000 europe forecast @2028",)),
    Case("BYD built 21,000 cars in Brazil in the first four months.",
         ("byd overseas_production 21000 br @2025-01/2025-04",)),
    Case("BYD's Brazilian output came to 21,000 cars in the first four months.",
         ("byd overseas_production 21000 br @2025-01/2025-04",)),
    Case("At its Rayong plant, Changan aims to produce 31,000 cars this year and 88,000 in 2028.",
         ("changan overseas_production 31000 th target @2025",
          "changan overseas_production 88000 th target @2028")),
    Case("Last year 17,400 cars rolled off the lines of Chery's factory in Barcelona.",
         ("chery overseas_production 17400 es @2024",)),
    Case("Chery also builds in Barcelona, at a plant shared with Ebro, where 17,400 cars left the lines in"
         " 2024.",
         ("chery overseas_production 17400 es @2024",)),
    Case("BYD plans to make 50,000 cars this year at its complex in Camacari, Brazil.",
         ("byd overseas_production 50000 br forecast @2025",)),
    Case("Chinese brands sold 4.7 million vehicles abroad in 2024, yet only about one in nine of these "
         "cars was made overseas.",
         ("chinese-brands overseas_production_ratio ~11.1% world @2024",
          "chinese-brands overseas_sales 4700000 world-ex-china @2024")),
    Case("Chinese makers build less than 10% of what they sell abroad outside China; Japanese makers build"
         " more than 60% of theirs there.",
         ("chinese-brands overseas_production_ratio <10% world @none",
          "japanese-brands overseas_production_ratio >60% world @none")),
)  # fmt: skip

SENT = (
    Case("China sent 41.3 thousand vehicles to Kazakhstan and 22.6 thousand to Georgia in January-April, "
         "customs data show.",
         ("all exports 22600 cn>ge @2025-01/2025-04", "all exports 41300 cn>kz @2025-01/2025-04")),
    Case("China for its part sent 41,300 vehicles to Kazakhstan in January-April.",
         ("all exports 41300 cn>kz @2025-01/2025-04",)),
    Case("Tesla sent 31,000 cars to Europe from Shanghai in April.",
         ("tesla exports 31000 cn>europe @2025-04",)),
    Case("= China's car exports in 2024\nChina exported 6.4 million vehicles in 2024. Russia had again "
         "taken 1.1 million Chinese cars in that year, or 17% of the total.",
         ("all export_share 17% cn>ru @2024", "all exports 1100000 cn>ru @2024",
          "all exports 6400000 cn @2024")),
    Case("= China's car exports rise\nExports from China to Mexico sank 31% to 88,000 vehicles in the first"
         " quarter, the customs said. Larger were those to Brazil (111,000) and Belgium (99,000). Exports "
         "to Russia grew by 22% to 125,000.",
         ("all exports 111000 cn>br @2025-01/2025-03", "all exports 125000 cn>ru @2025-01/2025-03",
          "all exports 88000 cn>mx @2025-01/2025-03", "all exports 99000 cn>be @2025-01/2025-03",
          "all exports yoy -31% cn>mx @2025-01/2025-03", "all exports yoy 22% cn>ru @2025-01/2025-03")),
    Case("= China's car exports rise\nTurkey is an exception. A new levy has pushed exports from China to "
         "that country down by 27% to 33,000 vehicles in the first quarter.",
         ("all exports 33000 cn>tr @2025-01/2025-03", "all exports yoy -27% cn>tr @2025-01/2025-03")),
    Case("= China's car exports rose in 2024\nIn 2024 6.4 million vehicles were exported. The main "
         "destination was Russia with 1.15 million units, though shipments weakened in the fourth quarter."
         " Mexico (440,000) and Belgium (279,000) followed.",
         ("all exports 1150000 cn>ru @2024", "all exports 279000 cn>be @2024",
          "all exports 440000 cn>mx @2024", "all exports 6400000 cn @2024")),
    Case("= China's car exports rose in 2024\nExports rose 19% to 5.9 million vehicles in 2024, even though"
         " they had weakened in November.",
         ("all exports 5900000 cn @2024", "all exports yoy 19% cn @2024"), published=date(2025, 1, 20)),
    Case("BYD sold 417,000 cars overseas in 2024, although growth cooled in the fourth quarter.",
         ("byd overseas_sales 417000 world-ex-china @2024",), published=date(2025, 1, 20)),
    Case("Changan, which sold 371,000 vehicles overseas last year, 38% more than in 2023, will open a "
         "plant in Thailand.",
         ("changan overseas_sales 371000 world-ex-china @2024",
          "changan overseas_sales yoy 38% world-ex-china @2024"), published=date(2025, 1, 20)),
    Case("= China exports 5.9m vehicles in 2024\nBYD, whose sales abroad came to 417,000 cars in 2024, is "
         "building plants. Changan, which sold 371,000 vehicles overseas, 38% more than in 2023, will open"
         " its Thai plant in the middle of the year.",
         ("all exports 5900000 cn @2024", "byd overseas_sales 417000 world-ex-china @2024",
          "changan overseas_sales 371000 world-ex-china @2024",
          "changan overseas_sales yoy 38% world-ex-china @2024"), published=date(2025, 1, 20)),
    Case("Plants in South Africa made 597,000 vehicles last year. Exports amounted to 391,000, down 2%.",
         ("all exports 391000 za @2024", "all exports yoy -2% za @2024", "all production 597000 za @2024")),
    Case("= South African sales rise in April\nNew-vehicle sales rose 12% to 43,000 units in April. Plants "
         "in South Africa made 597,000 vehicles last year. Exports amounted to 391,000, down 2%.",
         ("all exports 391000 za @2024", "all exports yoy -2% za @2024", "all production 597000 za @2024",
          "all sales 43000 za @2025-04", "all sales yoy 12% za @2025-04")),
    Case("Kia, whose plants in Yancheng supplied Chinese buyers before, almost doubled its exports from "
         "China to 170,000 in 2024.",
         ("kia exports 170000 cn @2024", "kia exports yoy ~100% cn @2024")),
    Case("Ford exported 168,000 vehicles and Nissan 21,000 from China in 2024. Kia almost doubled its "
         "exports to 170,000.",
         ("ford exports 168000 cn @2024", "kia exports 170000 cn @2024", "kia exports yoy ~100% cn @2024",
          "nissan exports 21000 cn @2024"), published=date(2025, 1, 20)),
    Case("= Chinese brands gain in Southeast Asia\nIn the first four months Proton sold 51,300 vehicles at "
         "home.",
         ("proton sales 51300 my @2025-01/2025-04",)),
)  # fmt: skip

TOGETHER = (
    Case("In April BYD's overseas sales of passenger cars and pickups were 78,100, up 91% on the year.",
         ("byd overseas_sales 78100 world-ex-china @2025-04",
          "byd overseas_sales yoy 91% world-ex-china @2025-04")),
    Case("In the first quarter 231,000 cars and light commercial vehicles were sold in Turkey.",
         ("all sales 231000 tr @2025-01/2025-03",)),
    Case("= Chinese brands grow in Turkey\nFrom January to March Chinese brands delivered 21,400 cars and "
         "light commercial vehicles, against 19,800 a year before, for a market share of 9.3%. BYD had "
         "7,100 of them.",
         ("byd sales 7100 tr @2025-01/2025-03", "chinese-brands brand_share 9.3% tr @2025-01/2025-03",
          "chinese-brands sales 19800 tr @2024-01/2024-03", "chinese-brands sales 21400 tr @2025-01/2025-03")),
    Case("Isuzu sold 9,000 light commercial vehicles in Thailand in April.",
         ("isuzu sales 9000 th commercial @2025-04",)),
    Case("In April 61,000 passenger cars and light trucks were sold in Mexico.",
         ("all sales 61000 mx @2025-04",)),
    Case("Registrations of passenger cars and vans in Spain rose 9% to 110,000 in April.",
         ("all sales 110000 es @2025-04", "all sales yoy 9% es @2025-04")),
    Case("China exported 420,000 passenger cars and 70,000 commercial vehicles in April.",
         ("all exports 420000 cn passenger @2025-04", "all exports 70000 cn commercial @2025-04")),
)  # fmt: skip


@pytest.mark.parametrize("case", [*LED, *BUILT, *SENT, *TOGETHER], ids=lambda case: case.text[-60:])
def test_rows(case: Case) -> None:
    assert rows_of(case) == sorted(case.rows)
