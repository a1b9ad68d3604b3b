"""`chuhai review`: what waits for a person, and what people decided."""

from etl.cli.review import deciding, looking, recording  # noqa: F401 - they add the commands to the group
from etl.cli.review.group import review as review
