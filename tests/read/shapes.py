"""Articles in the shapes that the web has them in, for the tests of this folder: our own words throughout."""

# ruff: noqa: E501 - markup is easier to read in one piece

from __future__ import annotations

HEADLINE = "Port of Halden ships its hundred-thousandth electric car"
FIRST = "The port of Halden loaded 103,400 electric cars in the first half of the year, 12.5% more than a year before."
SECOND = "Nearly two thirds of them went to Chile, said the harbour master, who expects 220,000 by December."
THIRD = "Shipments of hybrids came to 41,250, a fall of 7.3%, because the model that sold best was withdrawn in March."
BODY = (FIRST, SECOND, THIRD)

COOKIES = (
    '<div class="cookie-banner"><p>We and our 611 partners use cookies to show you adverts. You can say no.</p></div>'
)
NAV = '<nav><ul><li><a href="/">Home</a></li><li><a href="/p">Ports</a></li><li><a href="/s">Ships (77)</a></li></ul></nav>'
RELATED = (
    '<div class="related-posts"><h3>You may also like</h3><ul><li><a href="/1">Oslo sells 9,999 cars in a day</a></li>'
    '<li><a href="/2">Ferry orders double to 48</a></li></ul></div>'
)
FOOTER = "<footer><p>&copy; 2019 Halden Post. 31,000 subscribers read us. Tel +47 5550 0199</p></footer>"


def page(article: str, head: str = "", title: str = HEADLINE) -> str:
    """A whole page around `article`, with the furniture that most pages have."""
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title} | Halden Post</title>{head}</head>"
        f"<body>{COOKIES}{NAV}{article}{RELATED}{FOOTER}</body></html>"
    )


def paragraphs(*texts: str) -> str:
    """The texts as HTML paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)
