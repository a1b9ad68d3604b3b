"""The one sentence that opens a page: computed from the rows, and saying where its numbers come from."""

from __future__ import annotations

import pandas as pd

from dashboard import formats
from dashboard.formats import claim, markdown
from dashboard.queries.headlines import Headline
from dashboard.records import Claim, records

NOTHING = "Nothing under this selection carries a full-year figure that would make a headline."

PREFERRED = "caam"  # the counter that a sentence takes where several count the same

Span = tuple[pd.Series, pd.Series]


def overview(found: list[Headline]) -> str:
    """What the first three cards say, and who counted."""
    if not found:
        return NOTHING
    parts = [
        f"{one.measure.noun} stood at {formats.headline_value(one.values[-1], one.measure.unit, one.bound)}"
        f" in {one.years[-1]}{_since(one)}"
        for one in found[:3]
    ]
    said = "; ".join(parts)
    return markdown(f"{said[0].upper()}{said[1:]}. Counted by {formats.listed(_names(found[:3]))}.")


def questions() -> list[tuple[str, str]]:
    """Pages with the question that each answers, short enough for one line of a phone."""
    return [
        ("brand_share", "Who lost what Chinese brands won?"),
        ("electrification", "How electric are sales, and by 2030?"),
        ("exports", "Where do the exports go?"),
        ("overseas_production", "How much is built where it is sold?"),
        ("deals", "Who is partnered with whom?"),
        ("companies", "What is known of one company?"),
        ("articles", "Which sentence carries a number?"),
    ]


def brand_share(rows: pd.DataFrame) -> str:
    """How Chinese brands' share moved, and which foreign group lost most. Rows: brand_share, China, passenger cars."""
    spans = {str(subject): found for subject, group in rows.groupby("subject") if (found := span(group))}
    ours = spans.pop("chinese-brands", None)
    if ours is None:
        return _only(rows, "share of passenger-car sales")
    low, last = ours
    text = f"Chinese brands took {claim(last)} of China's {_cars(last)} in {last.period_label}{_against(low, last)} "
    text += f"({last.source_name})."
    lost = min(spans.values(), key=lambda pair: pair[1].value - pair[0].value, default=None)
    if lost and lost[1].value < lost[0].value:
        text += (
            f" {lost[0].subject_name} lost the most: from {claim(lost[0])} in {lost[0].period_label} "
            f"to {claim(lost[1])} in {lost[1].period_label} ({lost[1].source_name})."
        )
    return markdown(text)


def electrification(share: pd.DataFrame, sales: pd.DataFrame) -> str:
    """The latest NEV share and sales, and what is forecast furthest ahead."""
    said = []
    if found := span(share):
        first, last = found
        of = f"{_cars(last)} {_place(last)} in {last.period_label}"
        said.append(f"new-energy vehicles made up {claim(last)} of {of} ({last.source_name}){_against(first, last)}")
    if found := span(sales):
        last = found[1]
        sold = f"were sold {_place(last)} in {last.period_label} ({last.source_name})"
        said.append(f"{claim(last)} {'of them' if said else 'new-energy vehicles'} {sold}")
    ahead = share[share["is_drawn"] & (share["status"] == "forecast")].sort_values(["period_end", "point_id"])
    counted = share[share["status"] == "actual"]["period_end"]
    if len(ahead) and (counted.empty or ahead["period_end"].iloc[-1] > counted.max()):
        far = ahead.iloc[-1]
        share_of = "" if said else " as the new-energy share"
        said.append(f"{far.source_name} expects {claim(far)}{share_of} {_place(far)} in {far.period_label}")
    text = "; ".join(said)
    return markdown(f"{text[0].upper()}{text[1:]}.") if said else NOTHING


def exports(total: pd.DataFrame, nev: pd.DataFrame) -> str:
    """How exports grew in all, and the part that new-energy vehicles have in them."""
    all_, new = span(total), span(nev[nev["powertrain"] == "nev"])
    if all_ is None:
        return _only(total, "exports")
    first, last = all_
    who = last.geography_name if last.subject == "all" else last.subject_name
    text = f"{who} exported {claim(last)} vehicles in {last.period_label} ({last.source_name}){_grown(first, last)}"
    if new and (new[1].period_label, new[1].source, new[1].subject) == (last.period_label, last.source, last.subject):
        text += f"; {claim(new[1])} of them, {new[1].value / last.value:.0%}, were new-energy vehicles"
    return markdown(text + ".")


def overseas_production(ratio: pd.DataFrame, output: pd.DataFrame) -> str:
    """Each brand group's stated ratio with its bound, and the largest output abroad on record."""
    said = []
    if parts := [
        _rivals(group) for _, group in ratio.sort_values(["stated", "point_id"]).groupby("subject", sort=False)
    ]:
        said.append(f"Of the cars they sell abroad, makers are said to build abroad: {'; '.join(parts)}.")
    if found := span(output):
        last = found[1]
        counted = f"in {last.period_label} ({last.source_name})"
        said.append(f"{last.subject_name} built {claim(last)} vehicles outside their home country {counted}.")
    return markdown(" ".join(said)) if said else NOTHING


def deals(rows: pd.DataFrame, pairs: pd.DataFrame) -> str:
    """How many deals, between how many companies, and who has the most partners."""
    if pairs.empty:
        return "No deal under this selection."
    swapped = pairs.rename(columns={"one_name": "other_name", "other_name": "one_name"})
    ends = pd.concat([pairs, swapped])[["one_name", "other_name"]]
    partners = ends.drop_duplicates().groupby("one_name").size().sort_values(ascending=False, kind="stable")
    first = partners[partners == partners.iloc[0]].index.tolist()
    kind = rows["kind_name"].value_counts().index[0]
    text = (
        f"{formats.counted(len(rows), 'deal')} between {formats.counted(len(partners), 'company', 'companies')}, "
        f"told in {formats.counted(rows['article_ids'].explode().nunique(), 'article')}."
    )
    if partners.iloc[0] > 1 and len(first) <= 3:
        has = "has" if len(first) == 1 else "have"
        text += f" {formats.listed(first)} {has} the most partners, {partners.iloc[0]}."
    return markdown(f"{text} The commonest kind is {kind.lower()}.")


def company(name: str, known: pd.Series) -> str:
    """What the database holds about one company (a row of mart.companies)."""
    counts = (("figures", "figure from articles", "figures from articles"), ("officials", "official number", None),
              ("deals", "deal", None))  # fmt: skip
    parts = [formats.counted(int(known[key]), one, many) for key, one, many in counts if known[key]]
    owner = f" It belongs to {known['parent_name']}." if pd.notna(known["parent_name"]) else ""
    chinese = f" ({known['name_zh']})" if pd.notna(known["name_zh"]) else ""
    return markdown(f"{name}{chinese}: {formats.listed(parts)} in the database.{owner}")


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


def _cars(row: pd.Series) -> str:
    """What a share is of."""
    return {"passenger": "passenger-car sales", "commercial": "commercial-vehicle sales"}.get(
        row.vehicle_class, "vehicle sales"
    )


def _place(row: pd.Series) -> str:
    return "worldwide" if row.geography == "world" else f"in {row.geography_name}"


def _against(before: pd.Series, last: pd.Series) -> str:
    """The words that compare with another period, none where it is the same one."""
    is_same = before.period_label == last.period_label
    return "" if is_same else f", against {claim(before)} in {before.period_label}"


def _grown(first: pd.Series, last: pd.Series) -> str:
    """The words for how a count changed: "3.4 times the 1 million of 2020", "21% more than", "8% less than"."""
    if not first.value or first.period_label == last.period_label:
        return ""
    ratio = last.value / first.value
    then = f"the {claim(first)} of {first.period_label}"
    if ratio >= 2:
        return f", {f'{ratio:.1f}'.removesuffix('.0')} times {then}"
    return f", {abs(ratio - 1):.0%} {'more' if ratio >= 1 else 'less'} than {then}"


def _rivals(stated: pd.DataFrame) -> str:
    """What is stated of one subject, each different claim once: "Korean brands 40–60% or more than 40%"."""
    claims = records(stated, Claim)
    different = dict.fromkeys(claim(one) for one in claims)
    return f"{claims[0].subject_name} {' or '.join(different)}"


def commonest(ratio: pd.DataFrame) -> list[Claim]:
    """The claim that is stated most often of each subject, smallest value first."""
    ratio = ratio[ratio["is_drawn"]]
    said = ["subject", "stated", "bound"]
    often = ratio.groupby(said)["point_id"].transform("size")
    ordered = ratio.assign(often=often).sort_values(["often", "point_id"], ascending=[False, True])
    return records(ordered.drop_duplicates("subject").sort_values("stated"), Claim)


def _since(found: Headline) -> str:
    """The words that compare with the year before that the last one is furthest from: up or down from what, when."""
    before = list(zip(found.values[:-1], found.years[:-1], strict=True))
    if not before:
        return ""
    last = found.values[-1]
    value, year = max(before, key=lambda pair: abs(last - pair[0]))
    direction = "up" if last > value else "down"
    return f", {direction} from {formats.number(value, found.measure.unit)} in {year}"


def _names(found: list[Headline]) -> list[str]:
    """Who counted, each once, in order."""
    return list(dict.fromkeys(one.source_name for one in found))


def _only(rows: pd.DataFrame, what: str) -> str:
    """A sentence for a narrowed selection: the latest full year of what is left."""
    found = span(rows)
    if found is None:
        return NOTHING
    last = found[1]
    return markdown(f"{last.subject_name}: {what} of {claim(last)} in {last.period_label} ({last.source_name}).")
