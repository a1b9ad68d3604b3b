"""The data to take along: the whole database, addresses for programs, fields, filters, units and licences."""

from urllib.parse import urlsplit

import streamlit as st

from dashboard import formats, wordtable
from dashboard.api import data, whole
from dashboard.citing import forms, works
from dashboard.datasets import reading
from dashboard.datasets.asking import PARAMETERS
from dashboard.datasets.catalogue import DATASETS
from dashboard.downloads import described, package
from dashboard.queries import catalogue
from dashboard.words import t
from dashboard.words.described import description

load = catalogue.load()
version = str(load["data_version"])
here = urlsplit(st.context.url or "http://127.0.0.1:8501/data")
api = f"{here.scheme}://{here.netloc}{here.path.rsplit('/data', 1)[0].rstrip('/')}/api"

counts = {name: f"{load[name]:,}" for name in ("figures", "deals", "articles", "officials")}
st.markdown(t("data.lead", version=formats.markdown(version), **counts))

st.header(t("data.whole.title"))
size = f"{whole.size() / 1e6:.1f}"
st.link_button(t("data.whole.button", size=size), f"{api}/{whole.NAME}", icon=":material/database:")
st.caption(t("data.whole.about"))

st.header(t("data.addresses.title"))
st.markdown(t("data.addresses.about"))
st.markdown(
    "\n".join(
        f"- **{formats.markdown(name)}**: {formats.markdown(description(dataset.about))} "
        + " · ".join(f"[.{form}]({api}/{name}.{form})" for form in data.TYPES)
        for name, dataset in DATASETS.items()
    )
)
st.link_button(t("data.addresses.described"), f"{api}/openapi.json", icon=":material/api:")

st.subheader(t("data.example.title"))
st.code(
    f"curl '{api}/figures.csv?company=byd&from=2020'\n"
    f"curl '{api}/deals.json?kind=joint_venture&status=ended'\n"
    f"curl '{api}/groups.csv?verdict=contradict'",
    language=None,  # the colours of a command have too little contrast
    wrap_lines=True,
)
st.code(
    f'import pandas as pd\nexports = pd.read_parquet("{api}/official.parquet?metric=exports&counted=customs")',
    language="python",
    wrap_lines=True,
)


@st.fragment
def fields() -> None:
    """Draw the fields and filters of one dataset."""
    st.header(t("data.fields.title"))
    chosen = DATASETS[st.selectbox(t("data.fields.choose"), list(DATASETS), key="dataset", bind="query-params")]
    heads = [t(f"data.fields.{name}") for name in ("field", "type", "holds")]
    columns = described.fields(chosen, reading.schema(chosen))
    lines = [[str(one["name"]), str(one["type"]), description(str(one.get("description", "")))] for one in columns]
    st.html(wordtable.table(t("data.fields.fields_alt"), heads, lines))
    told = {name: PARAMETERS[name].about for name in chosen.bound} | data.PAGING
    heads = [t(f"data.fields.{name}") for name in ("filter", "does")]
    lines = [[name, description(about)] for name, about in told.items()]
    st.html(wordtable.table(t("data.fields.filters_alt"), heads, lines))


fields()
st.header(t("data.units.title"))
st.markdown("\n".join(f"- {t(f'data.units.{name}')}" for name in ("numbers", "limits", "empty", "series")))
st.header(t("data.licence.title"))
st.markdown(t("data.licence.rows"))
st.caption(t("data.licence.cite"))
ours = works.data(
    version, package.built().date(), "Figures and deals of China's car industry", api.removesuffix("/api")
)
st.code(forms.bibtex([ours]), language=None, wrap_lines=True)
