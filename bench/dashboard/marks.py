"""What the browser is asked about the first chart of a page, the years that it shows at first, and readers' pace."""

# The chart has numbers of the first of them, so that a reader who moves it changes the chart.
FIRST_YEAR, LAST_YEAR = 2018, 2035

# The number of marks in it, 0 while there is none. Plotly keeps what it draws on its element.
MARKS = """() => (document.querySelector('.js-plotly-plot')?._fullData ?? [])
    .reduce((sum, trace) => sum + (trace.x?.length ?? 0), 0)"""

# What is seen of it: the number may stay, as a chart draws the newest of many, and then its time axis moves.
SHOWN = f"""() => {{
    const chart = document.querySelector('.js-plotly-plot');
    return `${{({MARKS})()}} ${{chart?._fullLayout?.xaxis?.range}}`;
}}"""

# Resolves with the time of the first frame in which there are marks, and what is seen is not as `before`.
REDRAWN = f"""before => new Promise(resolve => {{
    const marks = {MARKS}, shown = {SHOWN};
    const look = () => marks() && shown() !== before
        ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look);
    look();
}})"""

# Seconds that a reader looks at what came, before the next change.
PAUSE = (1.0, 3.0)
