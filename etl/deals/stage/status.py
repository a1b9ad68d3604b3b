"""Says how far a deal has come: planned, announced, launched, in force, or over."""

from __future__ import annotations

from etl.deals.rules.language import Language
from etl.deals.rules.match import Candidate
from etl.records import DealStatus

_BEFORE, _AFTER = 30, 25


def status_of(candidate: Candidate, sentence: str, language: Language) -> DealStatus:
    """The status by the words of the deal and those close to it; an end goes before a plan, a plan before a fact."""
    near = sentence[max(0, candidate.start - _BEFORE) : candidate.end + _AFTER]
    before = sentence[max(0, candidate.start - _BEFORE) : candidate.start]
    if language.says(near, "status.ended", of=sentence):
        return "ended"
    if language.word("status.planned").search(before + candidate.words):
        return "planned"
    if language.says(near, "status.launched", of=sentence):
        return "launched"
    if language.word("status.announced").search(candidate.words):
        return "announced"
    return "in_force"
