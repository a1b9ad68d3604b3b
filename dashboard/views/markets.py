"""Where China's exports go and how that moved; Chinese brands' shares, plants and what articles claim, by market."""

import streamlit as st

from dashboard import ids, know, later, panel
from dashboard.markets import figures, leads, parts, periods
from dashboard.queries import markets
from dashboard.sidebar import current
from dashboard.words import t

filters = current()
listing = markets.listing(filters)
if listing.empty:
    st.info(t("markets.nothing"), icon=":material/filter_alt_off:")
    later.stop()
names = dict(zip(listing["place"], listing["name"], strict=True))
claims = dict(zip(listing["place"], listing["claims"], strict=True))
place = ids.one_of(
    "to",
    t("markets.choose"),
    ["all", *names],
    lambda one: t("markets.every") if one == "all" else t("markets.option", place=names[one], count=int(claims[one])),
    known=ids.spellings(names) | {"all": "all"},
)
facts = markets.destinations(filters, markets.EVERY)
shares = markets.foreign_shares(filters)
if place == "all":
    if len(facts):
        chosen = periods.choose(facts)
        others = periods.longest(facts[~facts["destination"].isin(chosen["destination"])])
        rows = markets.of_facts(periods.together(chosen, others))
        st.markdown(leads.everywhere(chosen, shares))
        panel.show(
            panel.Panel(
                key="markets_destinations",
                title=t("markets.destinations.title", period=chosen["period_label"].iloc[0]),
                alt=t("markets.destinations.alt"),
                draw=lambda shown, selected: figures.destinations(shown, chosen, others, selected),
            ),
            rows,
        )
        parts.over_time(facts, chosen)
    else:
        st.markdown(leads.everywhere(facts, shares))
    parts.share(None, "", filters)
    parts.plants(None, filters)
    parts.claims(None, filters)
else:
    here = shares[shares["geography"] == place]
    plants = int(listing.set_index("place")["plants"][place])
    st.markdown(leads.one(names[place], facts[facts["destination"] == place], here, plants))
    parts.sent(place, names[place], filters)
    parts.share(place, names[place], filters)
    parts.sales(place, names[place], filters)
    parts.plants(place, filters)
    parts.claims(place, filters)
know.show(
    t("markets.know.counted"), t("markets.know.periods"), t("markets.know.never_summed"), t("markets.know.shares"),
    t("markets.know.transit"),
)  # fmt: skip
