"""A tray: a folder with one article that somebody looks at, and may correct, before it is loaded."""

from etl.tray.bring import Details, bring_address, bring_file, describe
from etl.tray.contents import Contents, look
from etl.tray.take import Taken, taken_over

__all__ = ["Contents", "Details", "Taken", "bring_address", "bring_file", "describe", "look", "taken_over"]
