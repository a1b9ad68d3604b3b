"""The same page in Plotly Dash: `python bench/dashboard/dash_page.py PORT`."""

import os
import sys

import duckdb
import pandas as pd
import plotly.express as px
from dash import Dash, Input, Output, ctx, dash_table, dcc, html
from databases import CHARTED
from marks import FIRST_YEAR, LAST_YEAR

connection = duckdb.connect(os.environ["CHUHAI_DATABASE"], read_only=True)
app = Dash(__name__)
app.layout = html.Div(
    [
        html.H1("Exports"),
        dcc.RangeSlider(1990, 2035, 1, value=[FIRST_YEAR, LAST_YEAR], marks=None, id="years"),
        dcc.Graph(id="chart"),
        dash_table.DataTable(id="table", page_size=10),
        html.Button("Download CSV", id="button"),
        dcc.Download(id="file"),
    ]
)


def rows_of(years: list[int]) -> pd.DataFrame:
    """The rows of the chart in these years, both inclusive."""
    return (
        connection.cursor()
        .execute(
            f"""SELECT period_start, source_name, value, count(*) AS articles FROM mart.points
                WHERE {CHARTED} AND is_drawn AND year(period_start) BETWEEN ? AND ?
                GROUP BY ALL ORDER BY ALL""",
            years,
        )
        .df()
    )


@app.callback(Output("chart", "figure"), Output("table", "data"), Input("years", "value"))
def draw(years: list[int]) -> tuple[object, list[dict[str, object]]]:
    """Redraw chart and table."""
    rows = rows_of(years)
    return px.line(rows, x="period_start", y="value", color="source_name", markers=True), rows.to_dict("records")


@app.callback(Output("file", "data"), Input("button", "n_clicks"), Input("years", "value"), prevent_initial_call=True)
def download(_clicks: int | None, years: list[int]) -> object:
    """Send the rows as a file when the button is pressed."""
    return dcc.send_data_frame(rows_of(years).to_csv, "exports.csv") if ctx.triggered_id == "button" else None


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]), debug=False)
