"""The one sentence that opens a page: computed from the rows, and saying where its numbers come from."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from dashboard import cited, formats
from dashboard.cited import claim, markdown
from dashboard.queries.asked import Asked
from dashboard.queries.headlines import Headline
from dashboard.records import Claim, records
from dashboard.remembered import Remembered
from dashboard.words import language, t

PREFERRED = "caam"  # the counter that a sentence takes where several count the same

_SAID: Remembered[str] = Remembered(256)

Span = tuple[pd.Series, pd.Series]


def overview(found: list[Headline]) -> str:
    """What the first three cards say, and who counted."""
    if not found:
        return t("leads.nothing")
    said = t("leads.and").join(_stood(one) for one in found[:3])
    names = formats.listed(_names(found[:3]))
    return markdown(t("overview.lead.all", statements=f"{said[0].upper()}{said[1:]}", names=names))


def questions() -> list[tuple[str, str]]:
    """Pages with the question that each answers, short enough for one line of a phone."""
    return [
        (page, t(f"overview.question.{page}"))
        for page in (
            "brand_share", "electrification", "exports", "markets", "overseas_production", "deals", "companies",
            "compare", "articles",
        )
    ]  # fmt: skip


def said(compose: Callable[..., str], *asked: Asked) -> str:
    """The sentence that one of these functions makes of the facts of these claims."""
    return _SAID.get((compose.__name__, asked), lambda: compose(*(one.facts() for one in asked)))


def brand_share(rows: pd.DataFrame) -> str:
    """How Chinese brands' share moved, and which foreign group lost most. Rows: brand_share, China, passenger cars."""
    spans = {str(subject): found for subject, group in rows.groupby("subject") if (found := span(group))}
    ours = spans.pop("chinese-brands", None)
    if ours is None:
        return _only(rows, "share")
    text = t("leads.brand_share.against" if _moved(ours) else "leads.brand_share.alone", **_said(ours))
    lost = min(spans.values(), key=lambda pair: pair[1].value - pair[0].value, default=None)
    if lost and lost[1].value < lost[0].value:
        text += t("leads.brand_share.lost", **_said(lost))
    return markdown(text)


def electrification(share: pd.DataFrame, sales: pd.DataFrame) -> str:
    """The latest NEV share and sales, and what is forecast furthest ahead."""
    said = []
    if found := span(share):
        moved = _moved(found)
        said.append(t(f"leads.electrification.{'share_against' if moved else 'share'}", **_said(found)))
    if found := span(sales):
        said.append(t(f"leads.electrification.{'sales_of_them' if said else 'sales'}", **_said(found)))
    ahead = share[share["is_drawn"] & (share["status"] == "forecast")].sort_values(["period_end", "point_id"])
    counted = share[share["status"] == "actual"]["period_end"]
    if len(ahead) and (counted.empty or ahead["period_end"].iloc[-1] > counted.max()):
        far = ahead.iloc[-1]
        said.append(t(f"leads.electrification.{'ahead' if said else 'ahead_alone'}", **_said((far, far))))
    return _sentence(said) if said else t("leads.nothing")


def exports(total: pd.DataFrame, nev: pd.DataFrame) -> str:
    """How exports grew in all, and the part that new-energy vehicles have in them."""
    all_, new = span(total), span(nev[nev["powertrain"] == "nev"])
    if all_ is None:
        return _only(total, "exports")
    last = all_[1]
    how, change = _grown(*all_)
    said = [t(f"leads.exports.{how}", change=change, **_said(all_))]
    if new and (new[1].period_label, new[1].source, new[1].subject) == (last.period_label, last.source, last.subject):
        said.append(t("leads.exports.nev", count_=claim(new[1]), share=f"{new[1].value / last.value:.0%}"))
    return _sentence(said)


def overseas_production(ratio: pd.DataFrame, output: pd.DataFrame) -> str:
    """Each brand group's stated ratio with its bound, and the largest output abroad on record."""
    said = []
    if groups := [
        _rivals(group) for _, group in ratio.sort_values(["stated", "point_id"]).groupby("subject", sort=False)
    ]:
        said.append(t("leads.overseas.ratio", groups=t("leads.and").join(groups)))
    if found := span(output):
        said.append(t("leads.overseas.output", **_said(found)))
    return markdown((" " if language() == "en" else "").join(said)) if said else t("leads.nothing")


def deals(rows: pd.DataFrame, pairs: pd.DataFrame) -> str:
    """How many deals, between how many companies, and who has the most partners."""
    if pairs.empty:
        return t("leads.deals.none")
    swapped = pairs.rename(columns={"one_name": "other_name", "other_name": "one_name"})
    ends = pd.concat([pairs, swapped])[["one_name", "other_name"]]
    partners = ends.drop_duplicates().groupby("one_name").size().sort_values(ascending=False, kind="stable")
    first = partners[partners == partners.iloc[0]].index.tolist()
    text = t(
        "leads.deals.counts",
        deals=t("counts.deals", count=len(rows)),
        companies=t("counts.companies", count=len(partners)),
        articles=t("counts.articles", count=rows["article_ids"].explode().nunique()),
    )
    if partners.iloc[0] > 1 and len(first) <= 3:
        who = {"names": formats.listed(first), "partners": partners.iloc[0]}
        text += t("leads.deals.most_one" if len(first) == 1 else "leads.deals.most", **who)
    kind = str(rows["kind_name"].value_counts().index[0])
    return markdown(text + t("leads.deals.kind", kind=kind.lower()))


def span(rows: pd.DataFrame) -> Span | None:
    """A series' last full year, and before it the one furthest from the last one's value (the last one itself where
    there is no other). Official before an article's, then the series with the most years, then of all vehicles, then
    the preferred counter's, then the one that ends last. None where no full year is stated as a plain fact.
    """
    facts = rows[
        rows["is_drawn"] & rows["value"].notna() & (rows["status"] == "actual") & (rows["period_kind"] == "year")
    ]
    if facts.empty:
        return None
    ranked = facts.assign(is_all=facts["vehicle_class"] == "all", is_first=facts["source"] == PREFERRED)
    order = {"origin": "first", "period_start": "nunique", "is_all": "first", "is_first": "first", "period_end": "max"}
    best = ranked.groupby("series_id").agg(order).sort_values(list(order), ascending=False).index[0]
    run = facts[facts["series_id"] == best].sort_values("period_start")
    last = run.iloc[-1]
    return run.loc[(run["value"] - last["value"]).abs().idxmax()], last


def _said(pair: Span) -> dict[str, object]:
    """What a sentence may name: of the last row whose, what, where, when and by whom; what was before."""
    before, last = pair
    is_world = last.geography == "world"
    return {
        "name": last.subject_name,
        "who": last.geography_name if last.subject == "all" else last.subject_name,
        "share": claim(last),
        "count_": claim(last),
        "cars": t(f"leads.cars.{last.vehicle_class}"),
        "place": t("leads.place.world") if is_world else t("leads.place.in", name=last.geography_name),
        "period": last.period_label,
        "source": last.source_name,
        "before": claim(before),
        "then": before.period_label,
    }


def _sentence(statements: list[str]) -> str:
    """Statements as one sentence."""
    text = t("leads.sentence", statements=t("leads.and").join(statements))
    return markdown(f"{text[0].upper()}{text[1:]}")


def _moved(pair: Span) -> bool:
    """Whether there is another period to compare with."""
    return bool(pair[0].period_label != pair[1].period_label)


def _grown(first: pd.Series, last: pd.Series) -> tuple[str, str]:
    """How a count changed, and by how much: ("times", "3.4"), ("more", "21%"), ("less", "8%"), ("alone", "")."""
    if not first.value or first.period_label == last.period_label:
        return "alone", ""
    ratio = last.value / first.value
    if ratio >= 2:
        return "times", f"{ratio:.1f}".removesuffix(".0")
    return "more" if ratio >= 1 else "less", f"{abs(ratio - 1):.0%}"


def _rivals(stated: pd.DataFrame) -> str:
    """What is stated of one subject, each different claim once: "Korean brands 40–60% or more than 40%"."""
    claims = records(stated, Claim)
    different = {formats.claim(one): claim(one) for one in reversed(claims)}
    values = t("leads.or").join(reversed(different.values()))
    return t("leads.overseas.group", name=claims[0].subject_name, values=values)


def commonest(ratio: pd.DataFrame) -> list[Claim]:
    """The claim that is stated most often of each subject, smallest value first."""
    ratio = ratio[ratio["is_drawn"]]
    said = ["subject", "stated", "bound"]
    often = ratio.groupby(said)["point_id"].transform("size")
    ordered = ratio.assign(often=often).sort_values(["often", "point_id"], ascending=[False, True])
    return records(ordered.drop_duplicates("subject").sort_values("stated"), Claim)


def _last(found: Headline) -> str:
    """The latest value of a headline."""
    return cited.number(formats.headline_value(found.values[-1], found.measure.unit, found.bound), found.point_ids[-1])


def _stood(found: Headline) -> str:
    """Where a headline stood last, against the year before that this is furthest from."""
    told = {"noun": found.measure.noun, "value": _last(found), "year": found.years[-1]}
    before = list(zip(found.values[:-1], found.years[:-1], found.point_ids[:-1], strict=True))
    if not before:
        return t("overview.lead.alone", **told)
    last = found.values[-1]
    value, year, point = max(before, key=lambda one: abs(last - one[0]))
    shown = cited.number(formats.number(value, found.measure.unit), point)
    return t("overview.lead.up" if last > value else "overview.lead.down", before=shown, then=year, **told)


def _names(found: list[Headline]) -> list[str]:
    """Who counted, each once, in order."""
    return list(dict.fromkeys(one.source_name for one in found))


def _only(rows: pd.DataFrame, what: str) -> str:
    """A sentence for a narrowed selection: the latest full year of what is left."""
    found = span(rows)
    if found is None:
        return t("leads.nothing")
    last = found[1]
    values = {"name": last.subject_name, "value": claim(last), "period": last.period_label, "source": last.source_name}
    return markdown(t("leads.only.share" if what == "share" else "leads.only.exports", **values))
