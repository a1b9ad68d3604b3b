"""How the numbers come about: what is read, how well as measured, what every word means, licences and limits."""

import streamlit as st

from dashboard import formats, wordtable
from dashboard.explained import cars, counters, deals, measures, score
from dashboard.method import method
from dashboard.queries import catalogue, groups
from dashboard.words import t

SECTIONS = (
    "way", "right", "measures", "kinds", "periods", "counters", "cars", "deals", "rivals", "licences", "limits",
)  # fmt: skip

about, load = method(), catalogue.load()


def header(name: str) -> None:
    """The head of a section, which the contents lead to."""
    st.header(t(f"method.section.{name}"), anchor=name)


def bullets(lines: list[str]) -> None:
    """Lines as a list, none of them read as Markdown."""
    st.markdown("\n".join(f"- {formats.markdown(line)}" for line in lines))


links = " · ".join(f"[{t(f'method.section.{name}')}](#{name})" for name in SECTIONS)
st.markdown(t("method.contents", parts=links))

header("way")
for name in ("read", "series", "people"):
    st.markdown(t(f"method.way.{name}"))

header("right")
best = about.measured[-1]
st.markdown(formats.markdown(score.lead(best)))
st.dataframe(score.table(about.measured), hide_index=True, alt=t("method.score.alt"))
st.caption(t("method.score.counts"))
st.markdown(formats.markdown(score.unseen(about.unseen)))
st.markdown(formats.markdown(score.threshold(load)))

header("measures")
st.html(wordtable.table(t("method.table.measures"), *measures(), code=1))

header("kinds")
bullets([f"{label}: {t(f'method.kind.{code}')}." for code, label in catalogue.labels("claim_kind").items()])

header("periods")
bullets([t(f"method.period.{name}") for name in ("day", "april", "ahead", "named", "unknown", "kinds")])

header("counters")
st.markdown(t("method.counter.about"))
st.html(wordtable.table(t("method.table.counters"), *counters(), code=1))

header("cars")
st.html(wordtable.table(t("method.table.cars"), *cars(), code=1))
bullets([t(f"method.car.{name}") for name in ("class", "groups")])

header("deals")
st.markdown(t("method.deal.about"))
st.html(wordtable.table(t("method.table.deals"), *deals(), code=1))

header("rivals")
st.markdown(t("method.rivals.about"))
st.markdown(
    "\n".join(
        f"{place}. **{formats.markdown(name)}**: {formats.markdown(says)}"
        for place, (name, says) in enumerate(groups.choosing_rules(), 1)
    )
)

header("licences")
bullets([t(f"method.licence.{name}") for name in ("code", "briefs", "quotes", "series")])

header("limits")
bullets(
    [
        *(t(f"method.limit.{name}") for name in ("language", "truth", "undated", "omitted", "sample")),
        t("method.limit.fresh", newest=formats.day(load["newest_article"])),
    ]
)
