"""Search: the box beside every page, and the page that shows what was found, kind by kind."""
