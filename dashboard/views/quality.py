"""How the promises of the data stand, and what is kept without being charted."""

from dashboard import links, promises
from dashboard.queries import groups, quality
from dashboard.queries.points import Topic, points
from dashboard.sidebar import current
from dashboard.words import t

filters = current()
misdated = points(Topic(bases=None, misdated=True), filters)
promises.counts(len(groups.disputes("contradict", filters)), int(misdated["date_checked_by"].isna().sum()))
links.page("contradictions", t("contradictions.link"))
promises.section(quality.promises(), quality.offenders())
promises.waiting(quality.waiting())
