"""One company: who it is, where it stands, its figures, plants, partners and articles; else all companies."""

import streamlit as st

from dashboard import ids, know, later, links
from dashboard.company import index, names, parts, profile, standing
from dashboard.queries import companies, points
from dashboard.sidebar import current
from dashboard.words import t

filters = current()
listing = companies.index()
known = names.named(listing)
# One company chosen at the side is the one to open, unless the address says otherwise.
first = [*(filters.companies if len(filters.companies) == 1 else ()), "all"]
company = ids.one_of(
    "about",
    t("companies.choose"),
    [*first, *(one for one in known if one not in first)],
    lambda one: known.get(one, t("companies.all")),
    known=names.spellings(listing) | {"all": "all"},
    about=t("companies.choose_help"),
)
if company == "all":
    index.show(listing)
    later.stop()

row = listing[listing["company_id"] == company].iloc[0]
name = names.short(row)
found = standing.standings(company, filters)
own = standing.own(found)
world = companies.world_rank(company, filters)
st.markdown(profile.lead(row, own, world, len(companies.partners(company, filters))))
profile.family(row, listing)
if len(own):
    before = points.in_order(own["before_id"].dropna())
    profile.cards(own, dict(zip(before["point_id"], before["value"], strict=True)))
    standing.show(found, name)
if others := standing.rivals(found):
    links.compare(t("companies.compare", name=name), [company, *others])
parts.numbers(company, name, filters)
parts.abroad(company, name, filters)
parts.partners(company, name, filters)
parts.claims(company, name, filters)
parts.told_in(company)
know.show(t("companies.know.rank"), t("companies.know.sales"), t("companies.know.claims"), t("companies.know.owned"))
