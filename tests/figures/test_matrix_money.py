"""What the headline's deal costs, and which part it buys, is dated by the article's month however it is told."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_PAID = (
    "Volkswagen will invest $700 million in Xpeng.", "Volkswagen has agreed to invest $700 million in Xpeng.",
    "Volkswagen announced a $700 million investment in Xpeng.", "Volkswagen pours $700 million into Xpeng.",
    "Volkswagen will pay $700 million for the shares in Xpeng.", "Volkswagen bought shares in Xpeng for $700 million.",
    "Volkswagen will spend $700 million on a stake in Xpeng.", "Xpeng will receive $700 million from Volkswagen.",
    "Xpeng is getting $700 million from Volkswagen.", "Volkswagen injects $700 million into Xpeng.",
    "Xpeng said on Monday that it would get $700 million from Volkswagen.", "Volkswagen bets $700 million on Xpeng.",
    "Volkswagen's $700 million investment in Xpeng gives it access to software.",
    "In a $700 million deal, Volkswagen buys a stake in Xpeng.", "Volkswagen makes $700 million bet on Xpeng.",
    "Volkswagen commits $700 million to the Chinese start-up Xpeng.", "Volkswagen earmarks $700 million for Xpeng.",
    "Volkswagen splashes out $700 million on Xpeng.", "Volkswagen is funnelling $700 million into Xpeng.",
    "The purchase price paid by Volkswagen is $700 million.",
)  # fmt: skip
_PLANT = (
    "BYD will invest $1 billion in a plant in Turkey.", "BYD will build a $1 billion plant in Turkey.",
    "BYD's planned Turkish plant will cost $1 billion.", "BYD will sink $1 billion into a Turkish factory.",
    "The investment in the Turkish plant amounts to $1 billion, BYD said.",
    "BYD has pledged to invest $1 billion in Turkey.",
    "BYD pledged $1 billion for a Turkish factory.", "An investment of $1 billion by BYD is planned in Turkey.",
    "BYD will set up a factory in Turkey at a cost of $1 billion.",
    "BYD will set up a plant worth $1 billion in Turkey.",
    "Total investment in BYD's Turkish plant will be $1 billion.", "BYD's investment in Turkey totals $1 billion.",
)  # fmt: skip
_STAKE = (
    "Volkswagen will buy a 4.99% stake in Xpeng.", "Volkswagen will acquire 4.99% of Xpeng.",
    "Volkswagen is buying 4.99 percent of Xpeng.", "In return, Volkswagen receives 4.99% of Xpeng.",
    "Volkswagen bought a 4.99% stake in Xpeng.", "The deal gives Volkswagen a 4.99% stake in Xpeng.",
    "Volkswagen secures 4.99% of Xpeng.",
    "Volkswagen snaps up 4.99% of Xpeng.", "Volkswagen becomes a 4.99% shareholder in Xpeng.",
    "Volkswagen picks up a 4.99% interest in Xpeng.", "Xpeng sells a 4.99% stake to Volkswagen.",
    "Volkswagen has a deal to buy 4.99% of Xpeng.",
)  # fmt: skip
_DEALS = {
    ("= Volkswagen to invest in Xpeng", _PAID): "volkswagen investment 700000000usd @2025-05",
    ("= BYD to build plant in Turkey", _PLANT): "byd investment 1000000000usd @2025-05",
    ("= Volkswagen to buy stake in Xpeng", _STAKE): "volkswagen stake 4.99% @2025-05",
}


@pytest.mark.parametrize(("headline", "ways"), _DEALS)
def test_the_headlines_deal(headline: str, ways: tuple[str, ...]) -> None:
    want = [_DEALS[headline, ways]]
    assert [way for way in ways if rows_of(Case(f"{headline}\n{way}")) != want] == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("BYD is spending $1 billion on the plant.", "byd investment 1000000000usd @none"),
        ("BYD pours $1 billion into a plant in Hungary.", "byd investment 1000000000usd @none"),
        ("Volkswagen pours $1 billion into its plant.", "volkswagen investment 1000000000usd @none"),
        ("BYD had earlier put $1 billion into a factory.", "byd investment 1000000000usd @none"),
        ("BYD has put $1 billion into the factory.", "byd investment 1000000000usd @none"),
        ("In March 2023 BYD put $1 billion into a factory.", "byd investment 1000000000usd @2023-03"),
    ],
)
def test_what_is_not_the_headlines(text: str, row: str) -> None:
    assert rows_of(Case(f"= BYD to build plant in Turkey\n{text}")) == [row]
