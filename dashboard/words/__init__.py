"""The words of the interface in English and Chinese: texts/*.toml, one file a topic, and `t`, which says one of them.

`t("pages.deals.title")` is the text `[deals] title` of texts/pages.toml in the reader's language. CONTRIBUTING.md says
how to add one.
"""

from dashboard.words.spoken import LANGUAGES, Language, language, speaking
from dashboard.words.table import t

__all__ = ["LANGUAGES", "Language", "language", "speaking", "t"]
