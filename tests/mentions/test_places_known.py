"""Places by all the names that news has for them: regions that are told as a list of parts, longer names that hold
another place's, and countries whose markets are small; and bodies that count, in English and Chinese."""

from __future__ import annotations

import pytest

from etl.mentions.names import find_companies, find_names
from etl.vocabulary import vocabulary

_ENGLISH = {
    "europe": [
        "EU, EFTA and the UK",
        "EU+EFTA+UK",
        "European Union, Britain and EFTA",
        "EU and UK",
        "Balkans",
        "Benelux",
    ],
    "eu": ["EU27", "EU-27"],
    "asean": ["SE Asia"],
    "latin-america": ["LatAm", "Mercosur"],
    "middle-east": ["Gulf Cooperation Council", "West Asia"],
    "other": [
        "the Americas",
        "MENA",
        "Commonwealth of Independent States",
        "Global South",
        "Australia and New Zealand",
    ],
    "world-ex-china": ["the world outside China", "non-Chinese global market"],
    "gb": ["Northern Ireland"],
    "sy": ["Syria"],
    "mu": ["Mauritius"],
    "sv": ["El Salvador"],
    "pg": ["Papua New Guinea"],
    "cd": ["DR Congo"],
    "ru": ["Russia"],
}
_CHINESE = {
    "europe": ["中东欧", "巴尔干"],
    "africa": ["撒哈拉以南非洲", "北非"],
    "hk": ["中国香港"],
    "tw": ["中国台湾"],
    "other": ["中东和非洲", "独联体国家"],
    "middle-east": ["海合会"],
    "world-ex-china": ["除中国外全球", "中国市场以外", "全球（除中国外）"],
    "sy": ["叙利亚"],
    "me": ["黑山"],
    "ae": ["阿联酋"],
}
_BODIES = {
    "pfa-france": ["PFA", "法国汽车平台"],
    "naamsa": ["naamsa", "Naamsa"],
    "fcai": ["VFACTS"],
    "auto-schweiz": ["auto-schweiz"],
    "anfavea": ["Brazilian Association of Automobile Manufacturers", "巴西汽车制造商协会"],
    "amda": ["Mexican Association of Automobile Distributors"],
    "gaikindo": ["Association of Indonesian Automotive Industries", "印尼汽车制造商协会"],
    "fti": ["Thai Industries Federation", "泰国工业联合会"],
    "maa": ["马来西亚汽车公会"],
    "kba": ["德国联邦机动车管理局"],
    "kaida": ["韩国进口汽车协会"],
    "osd-turkey": ["OSD"],
    "miit": ["MIIT", "工信部"],
    "vama": ["越南汽车工业协会"],
}


@pytest.mark.parametrize(("code", "name"), [(code, name) for code, names in _ENGLISH.items() for name in names])
def test_places_in_english(code: str, name: str) -> None:
    found = find_names(f"In May 9,000 cars were sold in {name}.", vocabulary())
    assert {hit.code for hit in found if hit.kind == "place"} == {code}


@pytest.mark.parametrize(("code", "name"), [(code, name) for code, names in _CHINESE.items() for name in names])
def test_places_in_chinese(code: str, name: str) -> None:
    found = find_names(f"5月，{name}汽车销量为9000辆。", vocabulary())
    assert [hit.code for hit in found if hit.kind == "place"] == [code]


@pytest.mark.parametrize(("code", "name"), [(code, name) for code, names in _BODIES.items() for name in names])
def test_bodies_that_count(code: str, name: str) -> None:
    text = (
        f"According to {name}, 9,000 cars were sold in May." if name.isascii() else f"{name}数据显示，5月销量9000辆。"
    )
    assert [hit.code for hit in find_companies(text, vocabulary())] == [code]


@pytest.mark.parametrize("text", ["smart cars and customs data", "内蒙古和马来西亚", "大马力发动机"])
def test_words_that_only_hold_a_name(text: str) -> None:
    assert not find_companies(text, vocabulary())
    assert {hit.code for hit in find_names(text, vocabulary()) if hit.kind == "place"} <= {"my"}
