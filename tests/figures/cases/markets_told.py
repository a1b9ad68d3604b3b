"""Which market a number is of: one opened on, the next one told of, one ranked in; and who built or exported."""

from __future__ import annotations

from tests.figures.telling import Case

OPENED_ON = (
    Case(
        "= MG outsells Honda\nChinese brands have higher sales than the Germans in Australia this year.\n"
        "Sales of Chinese cars grew 60 per cent in April, while the total market grew 3 per cent.",
        ("chinese-brands sales yoy 60% au @2025-04", "all sales yoy 3% au @2025-04"),
    ),
    Case(
        "= Chinese makers fight for Vietnam, Malaysia\nIn Vietnam, sales of EVs reached 9,000 in April.\n"
        "In Malaysia, car sales totalled 60,000 in April.\nBYD had a 4 percent share of the market in the country.\n"
        "Japanese brands held a share of 40 percent.",
        (
            "all sales 9000 vn ev @2025-04",
            "all sales 60000 my @2025-04",
            "byd brand_share 4% my @2025-04",
            "japanese-brands brand_share 40% my @2025-04",
        ),
    ),
    Case(
        "BYD was the best-selling brand in China's car market in April.\n"
        "Its sales rose 12% to 300,000 vehicles. Geely was second with 190,000.",
        ("byd sales yoy 12% cn @2025-04", "byd sales 300000 cn @2025-04", "geely sales 190000 cn @2025-04"),
    ),
)

BY_ORIGIN = (
    Case(
        "= Chinese car sales climb again in Australia\nSales of new vehicles from China rose 21 per cent in April.\n"
        "Vehicles built in Japan were down 4 per cent and those from Thailand down 9 per cent."
    ),
    Case(
        "= New Zealand market up\nNew Zealanders registered 9,400 new cars in April. "
        "Cars from China (2,100) and Germany (400) gained.",
        ("all sales 9400 nz @2025-04",),
    ),
    Case(
        "= Where our cars come from\nJapan is still the main source of new motor vehicles in Australia, with 31,000 "
        "sold in April, followed by Thailand (22,000), China (19,000) and Korea (13,000)."
    ),
)

EXPORTERS = (
    Case(
        "Japan exported 4.2 million vehicles in 2024. Analysts expect 7 million Chinese vehicle exports in 2025.",
        ("all exports 4200000 jp @2024", "all exports 7000000 cn forecast @2025"),
    ),
    Case(
        "In 2024 China came first, ahead of Japan, whose exports were 4.2 million. Chinese exports rose 19%.",
        ("all exports 4200000 jp @2024", "all exports yoy 19% cn @2024"),
    ),
    Case(
        "中国汽车出口：4月，俄罗斯4.1万辆，墨西哥3.9万辆，阿联酋3.5万辆。",
        ("all exports 41000 cn>ru @2025-04", "all exports 39000 cn>mx @2025-04", "all exports 35000 cn>ae @2025-04"),
    ),
    Case(
        "= China's exports\nWhile Brazil took 30,000 vehicles in April, the UAE came second, with 29,000 "
        "vehicles shipped, up 8%.",
        (
            "all exports 30000 cn>br @2025-04",
            "all exports 29000 cn>ae @2025-04",
            "all exports yoy 8% cn>ae @2025-04",
        ),
    ),
    Case(
        "For Japan's exports, the volume in April rose 8% to 320,000 units.",
        ("all exports yoy 8% jp @2025-04", "all exports 320000 jp @2025-04"),
    ),
)

GROUPS = {"opened on": OPENED_ON, "by origin": BY_ORIGIN, "exporters": EXPORTERS}
