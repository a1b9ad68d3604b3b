"""The form of a row of each data file, as models: one field a column, with what its cell may hold.

The codes that a cell may name depend on other files, so models are given `Known` as their context.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, HttpUrl, ValidationInfo
from pydantic.functional_validators import AfterValidator

from etl.validate.known import Known


def _code_of(vocabulary: str) -> AfterValidator:
    """A check that a cell, if it is not empty, is a code of a vocabulary."""

    def check(cell: str, info: ValidationInfo) -> str:
        if cell:
            _known(vocabulary, cell, info)
        return cell

    return AfterValidator(check)


def _codes_of(vocabulary: str) -> AfterValidator:
    """A check that each part of a cell is a code of a vocabulary."""

    def check(cells: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        for cell in cells:
            _known(vocabulary, cell, info)
        return cells

    return AfterValidator(check)


def _known(vocabulary: str, code: str, info: ValidationInfo) -> None:
    known = info.context
    if isinstance(known, Known) and not known.knows(vocabulary, code):
        raise ValueError(f"{code} is no {vocabulary.replace('_', ' ')} that we know")


def _parts(cell: object) -> object:
    """A cell's parts; what stands between two bars must not be empty."""
    if not isinstance(cell, str) or not cell.strip():
        return ()
    parts = tuple(part.strip() for part in cell.split("|"))
    if not all(parts):
        raise ValueError("has an empty name between two bars")
    return parts


Filled = Annotated[str, Field(min_length=1)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Parts = Annotated[tuple[str, ...], BeforeValidator(_parts)]
Company = Annotated[Filled, _code_of("company")]
Companies = Annotated[Parts, Field(min_length=1), _codes_of("company")]
Place = Annotated[Filled, _code_of("place")]


class Row(BaseModel):
    """A row of a CSV file. `key` names the columns that no two rows may share."""

    model_config = ConfigDict(str_strip_whitespace=True, extra="forbid")
    key: ClassVar[tuple[str, ...]] = ()


class CompanyRow(Row):
    """companies.csv: a company with its other names, what it does, its home country and its group."""

    key = ("slug",)
    slug: Slug
    name: Filled
    aliases: Parts
    kind: Annotated[Filled, _code_of("company_kind")]
    country: Annotated[str, _code_of("place")]
    group: Annotated[str, _code_of("company")]


class PlaceRow(Row):
    """places.csv: a market or region with the words for it and for what or who is from there."""

    key = ("code",)
    code: Slug
    name: Filled
    aliases: Parts
    adjectives: Parts
    demonyms: Parts


class VentureRow(Row):
    """joint_ventures.csv: a joint venture that is a company of its own, and its parents."""

    key = ("slug",)
    slug: Company
    parents: Annotated[Companies, Field(min_length=2)]


class BrandGroupRow(Row):
    """brand_groups.csv: the brand group of a country's makers, or of one company that differs from its country."""

    key = ("scope", "code")
    scope: Annotated[str, Field(pattern="^(country|company)$")]
    code: Filled
    brand_group: Annotated[Slug, _code_of("subject")]


class CityRow(Row):
    """headquarters.csv: a city, and the companies that are at home there."""

    key = ("city",)
    city: Filled
    companies: Companies


class CountryCitiesRow(Row):
    """cities.csv: a country, and its cities and provinces by which an article tells that it is about that country."""

    key = ("code",)
    code: Slug
    cities: Filled


class PlantRow(Row):
    """plants.csv: a country, and the towns there in which cars are built."""

    key = ("code",)
    code: Slug
    towns: Filled


class SizeRow(Row):
    """sizes.csv: how many vehicles a year a maker sells (in the world, in China, electric ones) or a market takes at
    least and at most, and the largest share that a maker has of a market, in percent. Round numbers, wider than any
    year so far: they tell what cannot be.
    """

    key = ("kind", "code")
    kind: Annotated[str, Field(pattern="^(maker|in-cn|electric|market|share)$")]
    code: Slug
    least: Annotated[str, Field(pattern=r"^\d*$")]
    most: Annotated[str, Field(pattern=r"^\d+$")]


class MarketYearRow(Row):
    """market_years.csv: the same for what grows too fast for one pair of bounds, year by year."""

    key = ("market", "metric", "powertrain", "year")
    market: Slug
    metric: Annotated[str, Field(pattern="^(sales|exports)$")]
    powertrain: Annotated[str, Field(pattern="^(all|nev)$")]
    year: Annotated[str, Field(pattern=r"^20\d\d$")]
    least: Annotated[str, Field(pattern=r"^\d*$")]
    most: Annotated[str, Field(pattern=r"^\d+$")]


class NationRow(Row):
    """nations.csv: how many vehicles a year a country builds, or buys, at most; round numbers, a tenth or more above
    the best year that OICA's tables of 2005 to 2023 have for it, and where these are.
    """

    key = ("place", "metric")
    place: Place
    metric: Annotated[str, Field(pattern="^(production|sales)$")]
    most: Annotated[str, Field(pattern=r"^\d+$")]
    source: Annotated[str, Field(pattern="^https://")]


class ProductRow(Row):
    """products.csv: a product, brand or technology whose name stands for its maker."""

    key = ("product",)
    product: Filled
    company: Company
    kind: Annotated[Filled, _code_of("product_kind")]


class LabelRow(Row):
    """labels.csv: the words that readers see for a code, in English and in Chinese."""

    key = ("vocabulary", "code")
    vocabulary: Filled
    code: Filled
    label: Filled
    zh: Filled


class BriefRow(Row):
    """manifest.csv: where a brief's article was printed. A date that the page does not state is left empty."""

    key = ("file",)
    file: Filled
    title: Filled
    publisher: Filled
    published: Annotated[str, Field(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
    url: HttpUrl | Annotated[str, Field(max_length=0)]
    language: Annotated[str, Field(pattern="^(en|zh)$")]
    kind: Annotated[str, Field(pattern="^brief$")]
