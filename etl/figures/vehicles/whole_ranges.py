"""Reads all the models that a maker builds in a country, told together, as the maker's vehicles."""

from __future__ import annotations

import re

from etl.figures.base.wordings import may_say, wording_in
from etl.vocabulary import vocabulary


def ranges_as_makers(text: str) -> str:
    """A sentence with the maker's name for the models that are all it builds there ("its China-made Model 3 and Model
    Y"), as long as before."""
    if not may_say(text, ("models.whole_range",)):
        return text
    return wording_in(text, "models.whole_range").sub(_as_maker, text)


def _as_maker(hit: re.Match[str]) -> str:
    """The maker of the first model of a range, blanks of the model's name filled up."""
    known = vocabulary()
    name = "range" if hit["range"] else "range_built"
    model = (hit["first"] or hit["first_built"]).replace("Models", "Model")
    maker = known.companies.get(known.products.get(model, ("", ""))[0])
    start, end = (at - hit.start() for at in hit.span(name))
    if maker is None or len(maker.name) > end - start:
        return hit[0]
    return hit[0][:start] + maker.name.ljust(end - start, "~") + hit[0][end:]
