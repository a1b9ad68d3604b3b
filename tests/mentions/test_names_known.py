"""Names that news uses for companies beside their own: former ones, transliterated and translated ones, short ones."""

from __future__ import annotations

import pytest

from etl.mentions.names import find_companies
from etl.vocabulary import vocabulary

_ENGLISH = {
    "zeekr": ["Extreme Krypton"],
    "lynk-co": ["Lynk and Co", "Link & Co"],
    "saic": ["Shanghai Automotive Industry Corp", "Shanghai Automotive Group"],
    "im-motors": ["Zhiji Auto"],
    "saic-gm": ["Shanghai General Motors"],
    "saic-gm-wuling": ["SAIC General Motors Wuling", "GM Wuling"],
    "gac": ["Guangzhou Auto Group", "Guangqi"],
    "gac-aion": ["GAC Ai'an", "GAC Ai’an", "GAC Aian", "GAC New Energy"],
    "gac-toyota": ["Guangqi Toyota", "Guangzhou Toyota"],
    "voyah": ["Lantu"],
    "deepal": ["Deep Blue Auto", "Shenlan", "Changan Deepal"],
    "avatr": ["Avita"],
    "changan-ford": ["Chang'an Ford"],
    "omoda-jaecoo": ["Omoda and Jaecoo", "Omoda/Jaecoo", "Omoda Jaecoo"],
    "exeed": ["Chery Exeed"],
    "faw": ["First Automobile Works"],
    "hongqi": ["FAW Hongqi"],
    "baic": ["Beijing Automobile Group", "BJEV"],
    "nio": ["Weilai"],
    "li-auto": ["Ideal Auto", "Lixiang", "CHJ Automotive"],
    "leapmotor": ["Zero Run", "Lingpao"],
    "seres": ["DFSK", "Dongfeng Sokon"],
    "catl": ["Ningde Times", "Ningde Era"],
    "lg-energy-solution": ["LG New Energy"],
    "svolt": ["Honeycomb Energy"],
    "renault": ["Renault Samsung"],
    "mahindra": ["Mahindra and Mahindra"],
    "caam": ["China Association of Automotive Manufacturers", "China Automobile Association"],
    "cpca": ["China Passenger Vehicle Association"],
    "acea": ["European Automobile Manufacturers Association"],
}
_CHINESE = {
    "saic": ["上海汽车集团"],
    "saic-volkswagen": ["上海大众", "上汽-大众"],
    "saic-gm": ["上海通用", "上汽通用汽车"],
    "saic-gm-wuling": ["通用五菱"],
    "gac-aion": ["广汽埃安", "昊铂埃安"],
    "gac-honda": ["广州本田"],
    "deepal": ["长安深蓝"],
    "seres": ["东风小康", "小康股份", "AITO问界"],
    "lotus": ["莲花跑车"],
    "mercedes-benz": ["梅赛德斯-奔驰"],
    "nvidia": ["辉达"],
    "caam": ["中国汽协"],
}
_ALONE = [
    "浙江汽车产量增长，推广丰田、推广本田。",
    "广东本月汽车销量增长。",
    "黑龙江汽车市场回暖。",
    "They are ideal cars for a zero run-in period.",
    "A deep blue car stood at the Guangzhou Auto Show.",
    "Shanghai Auto Show opened and an EV 100% electric was shown.",
]


def _named(text: str) -> list[str]:
    return [found.code for found in find_companies(text, vocabulary())]


@pytest.mark.parametrize(("slug", "name"), [(slug, name) for slug, names in _ENGLISH.items() for name in names])
def test_english_names(slug: str, name: str) -> None:
    assert _named(f"In May {name} sold 9,000 cars.") == [slug]


@pytest.mark.parametrize(("slug", "name"), [(slug, name) for slug, names in _CHINESE.items() for name in names])
def test_chinese_names(slug: str, name: str) -> None:
    assert _named(f"今年5月，{name}销量为9000辆。") == [slug]


@pytest.mark.parametrize("text", _ALONE)
def test_words_that_only_hold_a_name(text: str) -> None:
    assert set(_named(text)) <= {"toyota", "honda"}
