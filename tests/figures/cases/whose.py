"""Whose a number is: makers at home and abroad, descriptions of one maker, examples, fields of a ranking."""

from __future__ import annotations

from tests.figures.telling import Case

EVERYBODYS = (
    Case("Local and foreign carmakers in China built 30.2 million vehicles last year.",
         ("all production 30200000 cn @2024",)),
    Case("Domestic and overseas brands sold 2 million cars in China in April.", ("all sales 2000000 cn @2025-04",)),
    Case("In April German brands had a bad month in China. There were 530,000 plug-ins sold in China that month.",
         ("all sales 530000 cn nev @2025-04",)),
    Case("= Kia in Europe\nWhile electric vehicle (EV) sales in China surged by 40 percent last year, Europe was flat.",
         ("all sales yoy 40% cn ev @2024",)),
    Case("= CATL's order book grows\nSales of battery electric vehicles (BEVs) in Europe rose 20 percent in April.",
         ("all sales yoy 20% europe bev @2025-04",)),
)  # fmt: skip
FIELDS = (
    Case("In April Kia led the ranking of Korean brands with 52,000 cars sold.", ("kia sales 52000 world @2025-04",)),
    Case("In April XPeng was back among the top five in deliveries of new Chinese EV makers, selling 22,000 cars, up "
         "54%.",
         ("xpeng sales 22000 world @2025-04", "xpeng sales yoy 54% world @2025-04")),
    Case("MG sales rose in Spain in April. The Chinese brand sold 900 cars there.", ("mg sales 900 es @2025-04",)),
    Case("The most successful Chinese carmaker in Spain sold 900 cars in April."),
    Case("In April Volvo and fellow Chinese maker Great Wall Motors (GWM) had sales of 514 and 181 units, "
         "respectively.",
         ("volvo-cars sales 514 world @2025-04", "great-wall sales 181 world @2025-04")),
    Case("Kia and its rival Toyota sold 900 and 800 cars in Malta in April, respectively.",
         ("kia sales 900 mt @2025-04", "toyota sales 800 mt @2025-04")),
    Case("In April Chinese brand sales rose 9% in Spain.", ("chinese-brands sales yoy 9% es @2025-04",)),
    Case("The Chinese brand share of the Spanish market was 9% in April.",
         ("chinese-brands brand_share 9% es @2025-04",)),
)  # fmt: skip
OWNERS = (
    Case("Chery came first, with brands such as Jaecoo and Exeed adding to its 96,000 units exported in April.",
         ("chery exports 96000 cn @2025-04",)),
    Case("Geely, through brands like Zeekr and Lynk & Co, sold 200,000 cars in April.",
         ("geely sales 200000 world @2025-04",)),
    Case("Li Auto sold 30,000 cars in April. From January to April, a total of 120,000 vehicles were delivered.",
         ("li-auto sales 30000 world @2025-04", "li-auto sales 120000 world @2025-01/2025-04")),
    Case("Exports jumped in April, with Tesla China exporting 24,300 units and BYD 7,800 units.",
         ("tesla exports 24300 cn @2025-04", "byd exports 7800 cn @2025-04")),
)  # fmt: skip
PARTS = (
    Case("In 2024 SAIC sold 834,000 of its own-branded cars, up 11% on 2023."),
    Case("长安集团4月海外销量7.7万辆，自主品牌占5.6万辆。",
         ("changan overseas_sales 77000 world-ex-china @2025-04",)),
    Case("Premium car brands rose 9% to 351,000 sales in China in April, for a tally this year up 6% to "
         "1,373,000 units."),
    Case("Luxury car sales in China fell 8% to 200,000 in April."),
    Case("In April retail sales of high-end electric cars in China were 20,000, down 12 percent."),
    Case("= Chinese cars in Australia\nChina is now the fourth-biggest source of motor vehicles. In April 9,434 came "
         "from Japan, ahead of Thailand (6,132) and China (5,275)."),
)  # fmt: skip

VENTURES = (
    Case("Toyota's ventures in China with FAW and GAC had a joint market share of 7.9 percent in 2024, down "
         "from 8.6 percent in 2023.",
         ("toyota brand_share 7.9% cn @2024", "toyota brand_share 8.6% cn @2023")),
    Case("In April Honda's two ventures with GAC and Dongfeng sold 40,000 cars in China.",
         ("honda sales 40000 cn @2025-04",)),
    Case("In April GM's joint ventures SAIC-GM and SGMW sold 40,000 and 50,000 cars in China.",
         ("saic-gm sales 40000 cn @2025-04", "saic-gm-wuling sales 50000 cn @2025-04")),
)  # fmt: skip
ASIDES = (
    Case("GAC, which has ventures with Toyota, Honda, Mitsubishi and Hino, sold 66,200 vehicles in April.",
         ("gac sales 66200 world @2025-04",)),
    Case("Volvo Cars, also under the Geely umbrella, increased sales by 12% in April.",
         ("volvo-cars sales yoy 12% world @2025-04",)),
    Case("BYD, overtaking US-based General Motors and Ford, had sales of 4.27 million units in 2024, up 41 percent.",
         ("byd sales 4270000 world @2024", "byd sales yoy 41% world @2024")),
    Case("With 8,820 cars sold in Peru last year, Bo Li, the vice-president at Chery, was content.",
         ("chery sales 8820 pe @2024",)),
    Case("= China's car exports in April\nWhile Mexico was the first buyer, the UAE took second place, with 36,700 "
         "vehicles shipped, up 59%.", ("all exports 36700 cn>ae @2025-04", "all exports yoy 59% cn>ae @2025-04")),
    Case("= Kia sales in Australia\nKorea is now the sixth biggest source of new cars there after a 70 per cent rise "
         "in April. Sales of vehicles from Japan rose 24 per cent, those from Thailand (down 4 per cent) did not."),
)  # fmt: skip

TOTALS = (
    Case("XPeng came third, delivering 11,300 vehicles in April, for a total of 120,760 in 2024.",
         ("xpeng sales 11300 world @2025-04", "xpeng sales 120760 world @2024")),
    Case("NIO delivered 15,800 EVs in December, bringing total sales for the year to 122,500, an increase of 34%.",
         ("nio sales 15800 world ev @2024-12", "nio sales 122500 world @2024", "nio sales yoy 34% world @2024")),
    Case("Geely sold 190,000 cars in April. NEV sales reached 90,000, up 30%.",
         ("geely sales 190000 world @2025-04", "geely sales 90000 world nev @2025-04",
          "geely sales yoy 30% world nev @2025-04")),
    Case("Geely sold 190,000 cars in April. NEV sales in the market as a whole reached 1.1 million.",
         ("geely sales 190000 world @2025-04", "all sales 1100000 world nev @2025-04")),
    Case("Dongfeng sold 220,000 vehicles in April. Of that, PV sales were 180,000, while CV sales rose 4% to 40,000.",
         ("dongfeng sales 220000 world @2025-04", "dongfeng sales 180000 world passenger @2025-04",
          "dongfeng sales yoy 4% world commercial @2025-04", "dongfeng sales 40000 world commercial @2025-04")),
    Case("SAIC sold 390,000 cars in April. For the year so far, the auto group output a total of 1.2 million vehicles.",
         ("saic sales 390000 world @2025-04", "saic production 1200000 world @2025-01/2025-04")),
)  # fmt: skip
POINTED_AT = (
    Case("Brilliance is old. The company also has a venture with BMW. Sales for the brand came to 101,300 units last "
         "year.",
         ("brilliance sales 101300 world @2024",)),
    Case("Dongfeng has many brands. It also builds cars for Honda, Nissan and Kia. In 2024 this group sold 762,000 "
         "units.",
         ("dongfeng sales 762000 world @2024",)),
    Case("= Chinese auto brands gain share in April\nSales of Chinese-brand passenger cars went on growing in April.\n"
         "A total of 850,000 units of these cars were sold in China, up 34 percent.\nIn the first four months, the "
         "market share of these cars rose to 47 percent.",
         ("chinese-brands sales 850000 cn @2025-04", "chinese-brands sales yoy 34% cn @2025-04",
          "chinese-brands brand_share 47% cn @2025-01/2025-04")),
)  # fmt: skip
NO_ROWS = (
    Case("In April SAIC Motor PV sold 50,000 cars."),
    Case("Among the units whose April sales exceeded 10,000 cars, SAIC-GM did worst."),
    Case("All of SAIC, Changan and Geely, whose respective April sales exceeded 120 thousand units, fell."),
    Case("In April GWM sold 92,300 cars, with the Ora brand at 2,970 units (down 37%) and Tank brand at 16,510 "
         "(down 3%).",
         ("great-wall sales 92300 world @2025-04",)),
    Case("In 2024 Chery sold 2.6 million cars, the second maker after BYD to exceed two million units.",
         ("chery sales 2600000 world @2024",)),
    Case("The surge followed the launch of the B01 model, which sold more than 10,000 units in April."),
    Case("Leapmotor's C-series models had sales of more than 40,000 units in April."),
)  # fmt: skip

GROUPS = {
    "a maker's total and its parts": TOTALS,
    "who is pointed at": POINTED_AT,
    "units, marks and series": NO_ROWS,
    "ventures of one maker": VENTURES,
    "who acts beside asides": ASIDES,
    "everybody's, not one's": EVERYBODYS,
    "among whom, and of which": FIELDS,
    "an owner of brands": OWNERS,
    "parts that are no row": PARTS,
}
