"""Tells the codes of shares at an exchange from numbers."""

from __future__ import annotations

import re

_CODE = re.compile(r"\d{3,6}\.[A-Z]{1,2}\b")
_EXCHANGE = re.compile(r"[(（][A-Z]{2,6}[:：]\s?\Z")
_HONG_KONG = re.compile(r"[\u4e00-\u9fff][(（](?:0\d{3,4}|[1-9]\d{2,4})[)）]")  # counts have a noun
_EXCHANGE_REACH, _CODE_REACH = 9, 7


def is_ticker(text: str, start: int) -> bool:
    """Whether the digits at `start` are a share's code ("7203.T", "(HKG: 1211"), which counts nothing."""
    before = text[start - 2 : start]
    if before.endswith(("(", "（")) and start > 1 and _HONG_KONG.match(text, start - 2):
        return True
    if ":" in before or "：" in before:
        return _EXCHANGE.search(text, max(0, start - _EXCHANGE_REACH), start) is not None
    return "." in text[start : start + _CODE_REACH] and _CODE.match(text, start) is not None
