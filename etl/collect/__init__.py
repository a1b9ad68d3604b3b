"""Pages from the web into the store of originals, politely and within bounds."""

from etl.collect.guard import Guard
from etl.collect.links import Wanted
from etl.collect.pace import Pace
from etl.collect.run import OnProgress, Report, collect, last_asked, only_run
from etl.collect.visit import Visitor

__all__ = ["Guard", "OnProgress", "Pace", "Report", "Visitor", "Wanted", "collect", "last_asked", "only_run"]
