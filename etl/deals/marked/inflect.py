"""English word forms: all forms of a verb, the plural of a noun."""

from __future__ import annotations

_VOWELS = "aeiou"


def inflect(verb: str) -> list[str]:
    """All forms of a verb: of "turn to" the first word changes, of "jointly run" the second; slashes add others."""
    first, *irregular = verb.split("/")
    if first.startswith("jointly "):
        return [f"jointly {form}" for form in inflect(first.removeprefix("jointly "))] + irregular
    head, _, tail = first.partition(" ")
    rest = f" {tail}" if tail else ""
    return [form + rest for form in _forms(head)] + irregular


def _forms(head: str) -> list[str]:
    if head.endswith("y") and head[-2] not in _VOWELS:
        return [head, head[:-1] + "ies", head[:-1] + "ied", head + "ing"]
    if head.endswith("e"):
        return [head, head + "s", head + "d", head[:-1] + "ing"]
    if head.endswith(("s", "x", "z", "ch", "sh")):
        return [head, head + "es", head + "ed", head + "ing"]
    return [head, head + "s", head + "ed", head + "ing"]


def plural(noun: str) -> list[str]:
    """A noun with its plural; an irregular plural follows after a slash."""
    first, *irregular = noun.split("/")
    return [first, *irregular] if irregular else [first, first + "s"]
