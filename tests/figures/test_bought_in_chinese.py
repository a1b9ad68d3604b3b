"""What a country took in from China is exported from there to it, in Chinese; and words for sales and output."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_ROWS = {
    "2024年，俄罗斯从中国进口汽车111.3万辆。": ["all exports 1113000 cn>ru @2024"],
    "2024年，哈萨克斯坦自中国进口乘用车9.6万辆。": ["all exports 96000 cn>kz passenger @2024"],
    "墨西哥2024年进口中国产汽车43.1万辆。": ["all exports 431000 cn>mx @2024"],
    "巴西上半年从中国进口新能源汽车12.6万辆。": ["all exports 126000 cn>br nev @2025-01/2025-06"],
    "去年，阿联酋从我国进口了汽车31万辆。": ["all exports 310000 cn>ae @2024"],
    "泰国上半年自中国采购纯电动汽车5.7万辆。": ["all exports 57000 cn>th bev @2025-01/2025-06"],
    "2024年，中国从德国进口汽车15万辆。": [],
    "2024年，中国进口汽车70.5万辆。": [],
    "2024年，日本从德国进口汽车15万辆。": [],
    # what a count is held against is not when it was made; a span that is still open dates nothing
    "上半年，奇瑞海外销量达到51万辆，已超去年全年。": ["chery overseas_sales 510000 world-ex-china @2025-01/2025-06"],
    "1至7月，长城海外销量27万辆，与2023年全年相当。":
        ["great-wall overseas_sales 270000 world-ex-china @2025-01/2025-07"],
    "自2023年9月以来，奇瑞在泰国已售出1.4万辆。": ["chery sales 14000 th @none"],
    # the latter is bought, not the buyer; a part is its holder's; what is delivered abroad is sold
    "现代将向文远知行注资5亿美元，收购后者约6.2%的股权。":
        ["hyundai investment 500000000usd @none", "hyundai stake ~6.2% @none"],
    "日产将把所持三菱的股份由34%降至24%。": ["nissan stake 24% @none", "nissan stake 34% @none"],
    "零跑将在西班牙萨拉戈萨工厂生产两款车型。零跑上半年海外交付2.1万辆。":
        ["leapmotor overseas_sales 21000 world-ex-china @2025-01/2025-06"],
    "广汽集团7月整车批售12.9万辆。": ["gac sales 129000 world @2025-07"],
    "Wholesale dispatches of passenger vehicles in India were 338,000 in July.":
        ["all sales 338000 in passenger @2025-07"],
    "Maruti's dispatches to dealers in India stood at 139,000 in July.": ["suzuki sales 139000 in @2025-07"],
    "Chery found homes for 1,350 cars in Britain in July.": ["chery sales 1350 gb @2025-07"],
    "Uptake of electric cars in Britain rose 8.7% in July.": ["all sales yoy 8.7% gb ev @2025-07"],
    "The take-up rate of new energy vehicles in China was 53.4% in July.":
        ["all powertrain_share 53.4% cn nev @2025-07"],
    "Nissan churned out 49,000 vehicles in China in May.": ["nissan overseas_production 49000 cn @2025-05"],
}  # fmt: skip


@pytest.mark.parametrize("text", _ROWS)
def test_rows(text: str) -> None:
    assert rows_of(Case(text, (), date(2025, 8, 20))) == _ROWS[text]
