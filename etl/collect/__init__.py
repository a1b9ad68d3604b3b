"""Pages from the web into the store of originals, politely and within bounds."""

from etl.collect.guard import Guard
from etl.collect.links import Wanted
from etl.collect.pace import Pace
from etl.collect.run import Report, collect
from etl.collect.visit import Visitor

__all__ = ["Guard", "Pace", "Report", "Visitor", "Wanted", "collect"]
