"""Says whether the companies of a match are only examples of a class, of which something is said."""

from __future__ import annotations

import re

from etl.deals.rules.language import MARK, Rule

_SUCH_AS = re.compile(r"\b(?:such as|like|including|for example|for instance|namely|e\.g\.),?\s$", re.IGNORECASE)
_AND_OTHERS = re.compile(
    r"^(?:(?:,| and)\s(?:many |several )?others?\b|等[^，,。；]{0,16}?(?:企业|公司|厂商|品牌|商|巨头|势力|集团|车企))"
)
# What examples do with each other all the same: "makers such as A and B develop engines together".
_MUTUAL = re.compile(
    r"\b(?:together|joint(?:ly)?|each other|one another|mutual\w*|merg\w+|co-?\w*develop\w*)\b|"
    r"共同|联合|携手|联手|彼此|互|合资|合并|双方",
    re.IGNORECASE,
)


# Makers of whom each has its own partner: "甲、乙等车企纷纷与丙、丁等合作".
_ALIKE_ZH = re.compile(rf"{MARK}等[^，。；]{{0,14}}?(?:纷纷|先后|相继|各自|分别)[^，。；]*?{MARK}等")


def are_examples(rule: Rule, hit: re.Match[str], text: str) -> bool:
    """Whether the companies that a rule takes for partners are only examples: "firms like A and B became partners"."""
    if rule.source.startswith("<all>"):
        is_listed = _SUCH_AS.search(text, 0, hit.start("all")) or _AND_OTHERS.match(text[hit.end("all") :])
        return is_listed is not None and _MUTUAL.search(hit.group()) is None
    if (
        "等" in text
        and {"a", "b"} <= rule.marks
        and _ALIKE_ZH.search(text, hit.start("a"), hit.end("b") + 1) is not None
    ):
        return True
    if "such as" not in rule.source or not {"a", "b"} <= rule.marks or "respectively" in text:
        return False
    return _SUCH_AS.search(text, 0, hit.start("a")) is not None and "with" in hit.group()
