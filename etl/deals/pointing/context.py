"""What a sentence hands to the next one: who it was about, who was named of late, and which companies were a pair."""

from __future__ import annotations

from typing import NamedTuple

from etl.records import DealKind

Codes = tuple[str, ...]

_MEMORY = 8


class Context(NamedTuple):
    """What the sentences before leave behind; a named tuple, since each sentence makes several anew.

    `subject`: the last sentence's subject; `recent`: companies, latest first; `pair`: the last two that belonged
    together; `target`: the company whose shares were last spoken of; `headed`: whether the pair heads this block;
    `block`: who was named in this block; `supplier`: whose technology was last spoken of; `customer`: who uses it;
    `raiser`: who raised money, as was last told; `plant`: whose plant the last sentence spoke of; `works`: whose
    one was last spoken of; `told`: of which kind the deals of the last sentence were; `about`: whom the whole article
    is about; `of_topic`: whether the deals of the last sentence all were with that company; `owned`: the company of
    whose owners, or of whose raising money, the article told last; `goods`: whose product was last said to be used;
    `asked`: whether somebody of the company that the article is about answers questions in it.
    """

    subject: Codes = ()
    recent: Codes = ()
    pair: Codes = ()
    target: Codes = ()
    supplier: Codes = ()
    customer: Codes = ()
    headed: bool = False
    block: Codes = ()
    raiser: Codes = ()
    plant: Codes = ()
    works: Codes = ()
    told: DealKind | None = None
    about: Codes = ()
    of_topic: bool = False
    owned: Codes = ()
    goods: Codes = ()
    asked: bool = False

    def named(self, codes: Codes, *, subject: Codes, pair: Codes, headed: bool) -> Context:
        """The context after companies were named, the last of them becoming the most recent."""
        recent = tuple(dict.fromkeys((*reversed(codes), *self.recent)))[:_MEMORY]
        return self._replace(recent=recent, block=(*self.block, *codes), subject=subject, pair=pair, headed=headed)
