"""What axe finds grave in a page."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from .waiting import still

# Parts that Streamlit builds and no setting of ours reaches; what is ours in them is named here, and checked by tests.
EXCLUDED = [
    # Vega gives each sparkline's parts a role without a name (svg-img-alt). The card's words say what it shows.
    ["[data-testid=stMetricChart]"],
]
GRAVE = {"serious", "critical"}
# Of what is in order nothing is told: half the time goes into writing that down, and reading it here. Styles and sounds
# are not fetched once more beforehand: of the two rules that ask for them one is off, and the other never grave.
OPTIONS = {"resultTypes": ["violations"], "preload": False}
SCRIPT = Axe().axe_script
# What a rule finds has the rule's own impact: those whose faults are less than grave need not look.
RUN = """([context, options]) => {
    const less = axe._audit.rules.filter(rule => ['minor', 'moderate'].includes(rule.impact));
    const rules = Object.fromEntries(less.map(rule => [rule.id, {enabled: false}]));
    return axe.run(context, {...options, rules}).then(results => results.violations);
}"""
TRIES = 40  # at half a second: on a machine that does much else it takes that long


def grave(tab: Page) -> list[tuple[str, list[str]]]:
    """What axe finds grave in the page, with the marks it is about, once nothing moves any more."""
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(SCRIPT)
    for _ in range(TRIES):
        still(tab)
        violations = tab.evaluate(RUN, [{"exclude": EXCLUDED}, OPTIONS])
        found = [
            (one["id"], [node["html"][:200] for node in one["nodes"]]) for one in violations if one["impact"] in GRAVE
        ]
        if not found:
            break
        tab.wait_for_timeout(500)
    return found
