"""Companies, brand groups, places, powertrains and vehicle classes in sentences of our own."""

from __future__ import annotations

import pytest

from etl.mentions.names import find_names

# text and the names found in it, as printed=kind:code in reading order
ROWS = [
    ("BYD sold more than Tesla.", "BYD=company:byd Tesla=company:tesla"),
    ("BYD's sales rose.", "BYD=company:byd"),
    ("比亚迪销量增长。", "比亚迪=company:byd"),
    ("It was a smart move by a mini maker.", ""),
    ("Volkswagen Group (China) said so.", "Volkswagen Group=company:volkswagen China=place:cn"),
    ("Škoda and Skoda are one.", "Škoda=company:skoda Skoda=company:skoda"),
    ("Exports to Mexico and the UAE rose.", "Mexico=place:mx the UAE=place:ae"),
    ("They told us so.", ""),
    ("Sales in the US fell.", "US=place:us US=place_adjective:us"),
    ("Chinese brands led.", "Chinese brands=group:chinese-brands"),
    ("Japanese and Korean carmakers lost.",
     "Japanese and Korean carmakers=group:japanese-brands Korean carmakers=group:korean-brands"),
    ("Japan's eight big carmakers lost.", "Japan's eight big carmakers=group:japanese-brands"),
    ("China's passenger cars sold well.", "China=place:cn passenger cars=vehicle_class:passenger"),
    ("Japan's top carmaker lost.", "Japan=place:jp"),
    ("China's car brands led.", "China's car brands=group:chinese-brands"),
    ("The German group gained.", "German=place_adjective:de"),
    ("German groups gained.", "German groups=group:german-brands"),
    ("自主品牌占比上升", "自主品牌=group:chinese-brands"),
    ("日系品牌下降", "日系品牌=group:japanese-brands"),
    ("Foreign cars are rare.", ""),
    ("出口到墨西哥和巴西", "墨西哥=place:mx 巴西=place:br"),
    ("battery-electric vehicles", "battery-electric vehicles=powertrain:bev"),
    ("Battery electric vehicles", "Battery electric vehicles=powertrain:bev"),
    ("plug-in hybrids", "plug-in hybrids=powertrain:phev"),
    ("NEVs and EVs", "NEVs=powertrain:nev EVs=powertrain:ev"),
    ("新能源汽车", "新能源汽车=powertrain:nev"),
    ("纯电动与插电混动", "纯电动=powertrain:bev 插电混动=powertrain:phev"),
    ("passenger cars", "passenger cars=vehicle_class:passenger"),
    ("商用车出口", "商用车=vehicle_class:commercial"),
    ("a word inside Chinatown or Koreans' island", "Koreans=place_people:kr"),
]  # fmt: skip


def _told(text: str) -> str:
    return " ".join(f"{text[hit.start : hit.end]}={hit.kind}:{hit.code}" for hit in find_names(text))


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_names(text: str, expected: str) -> None:
    assert _told(text) == expected


def test_a_possessive_is_told() -> None:
    assert [hit.possessive for hit in find_names("BYD's rival Geely sold less.")] == [True, False]


def test_the_order_is_the_same_in_every_run() -> None:
    hits = find_names("US brands, new energy passenger vehicles and Brazilians")
    assert hits == sorted(hits, key=lambda hit: (hit.start, -hit.end))
    assert [hit.kind for hit in find_names("Brazilians")] == ["place_people"]
