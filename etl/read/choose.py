"""Which blocks of a page, a post or a text are the article, and what kind each of them is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.read.drafts import Draft
from etl.read.furniture import LineKind, is_digest, line_kind, load_furniture, without_marks

_ENDS = frozenset(".!?。！？…;；:：")
_CLOSING = "\"”’')）]"  # may stand behind the end of a sentence
_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_LONGEST_HEADING = 90
_NOT_LETTERS = re.compile(r"[\W_]+")


def is_closed(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return text.removesuffix("\n").rstrip(_CLOSING)[-1:] in _ENDS


def is_sentence(text: str) -> bool:
    """Whether a block reads as prose: long enough, and closed like a sentence."""
    return is_closed(text) and weighs(text, 40)


def is_short_line(text: str) -> bool:
    """Whether a line that stands alone can be a heading: short, and not closed like a sentence."""
    return weight(text) <= _LONGEST_HEADING and not is_closed(text)


def weight(text: str) -> int:
    """The length of a text, where a Chinese character weighs as much as two and a half Latin letters."""
    return len(text) if text.isascii() else len(text) + (3 * len(_CJK.findall(text))) // 2


def weighs(text: str, least: int) -> bool:
    """Whether a text weighs so much; a long one does whatever its letters are."""
    return len(text) >= least or weight(text) >= least


def key(text: str) -> str:
    """A text for comparing: letters and digits only, in one case."""
    return _NOT_LETTERS.sub("", text).casefold()


def without_furniture(drafts: Sequence[Draft], title: str = "", *, may_end: bool = False) -> list[Draft]:
    """The drafts that are the article: furniture lines out, lists of pointers out with their heading, the title's
    repetitions out, marks inside lines out, headings that have lost all that stood under them out.

    Headlines are left alone. With `may_end`, nothing is taken after a line that ends an article ("2 comments"); on
    pages, where that line can stand anywhere, it only goes itself.
    """
    kept: list[Draft] = []
    dropped_after: list[bool] = []  # for each kept draft, whether the next one was dropped
    in_list, title_key = False, key(title)
    for draft in drafts:
        if draft.kind == "headline" or draft.rows:
            kept.append(draft)
            dropped_after.append(False)
            in_list = False
            continue
        text = without_marks(draft.text)
        kind = line_kind(text)
        if kind == "end" and may_end and any(is_sentence(before.text) for before in kept):
            break
        in_list = kind == "list" or (in_list and _is_pointer(draft))
        if in_list or _is_furniture(draft, kind) or _says_title(text, title_key):
            dropped_after[-1:] = [True] if kept else []
            continue
        kept.append(_typed(_with_text(draft, text)))
        dropped_after.append(False)
    return _without_orphans(kept, dropped_after)


def _with_text(draft: Draft, text: str) -> Draft:
    """The draft with its text less the marks inside, and whether these show that it sums the article up."""
    is_summary = is_digest(draft.text)
    is_same = text == draft.text and is_summary == draft.is_digest
    return draft if is_same else replace(draft, text=text, is_digest=is_summary)


def _says_title(text: str, title_key: str) -> bool:
    """Whether a block only repeats the title, or says nothing; its first letter mostly tells that it does not."""
    first = text[:1]
    if first.isalnum() and not title_key.startswith(first.casefold()):
        return False
    return key(text) in {"", title_key}


def _is_furniture(draft: Draft, kind: LineKind) -> bool:
    """Whether a block, whose words are of `kind`, goes alone. A label is a heading where the page marks it as one."""
    if kind == "label":
        return draft.kind != "heading"
    return kind in {"furniture", "end"} or _is_aside(draft)


def _is_pointer(draft: Draft) -> bool:
    """Whether a block under 'Read more' is one of the things to read: a link, an item, a line that is no sentence."""
    return draft.linked or draft.kind == "bullet" or not is_sentence(draft.text)


def _is_aside(draft: Draft) -> bool:
    """Whether a block is a link to elsewhere, or a picture's words or the writers' names in small or slanted type."""
    if draft.linked and draft.kind != "caption" and not is_sentence(draft.text):
        return True
    return draft.style in {"small", "italic"} and bool(load_furniture().asides.fullmatch(draft.text))


def _typed(draft: Draft) -> Draft:
    """The draft with the kind that its words and type give it: a bold short line heads, 'Table 1. ...' is a caption."""
    if draft.kind != "paragraph":
        return draft
    furniture = load_furniture()
    if furniture.captions.fullmatch(draft.text) and weight(draft.text) <= 240:
        return replace(draft, kind="caption")
    if (draft.style == "bold" and is_short_line(draft.text)) or furniture.headings.fullmatch(draft.text):
        return replace(draft, kind="heading")
    return draft


def _without_orphans(kept: list[Draft], dropped_after: list[bool]) -> list[Draft]:
    """Headings go whose whole section was furniture: what followed was dropped, and nothing is left before the next
    heading; so do headings at the very end.
    """
    out: list[Draft] = []
    for place, draft in enumerate(kept):
        following = kept[place + 1].kind if place + 1 < len(kept) else "heading"
        last = place + 1 == len(kept)
        if draft.kind == "heading" and following == "heading" and (dropped_after[place] or last):
            continue
        out.append(draft)
    return out
