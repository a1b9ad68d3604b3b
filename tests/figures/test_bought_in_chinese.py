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
