"""Numbers of imports that are no row: not said to come from China, or only a part of imports or of a market."""

from __future__ import annotations

from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording, wording_in
from etl.figures.measure.exports_meant import bought

OF_IMPORTS = "a part of imports, or a market's imported part"


@needs("scope.imports_of", "scope.imported")
def is_imported(scene: Scene) -> bool:
    """Whether a count is of imports that are not said to come from China, or a percentage the level of their share."""
    if scene.number.kind == "percent" and wording_in(scene.text, "scope.imports_of").search(scene.outer_head):
        return wording("scope.to_or_from").search(scene.outer_head) is not None
    is_import = (
        scene.number.kind == "count" and wording_in(scene.text, "scope.imported").search(scene.outer_head) is not None
    )
    return is_import and not says(scene.text, "scope.from_china") and bought(scene) is None


@needs("scope.share_imported", "scope.whole_imported", "scope.import_market")
def is_share_imported(scene: Scene) -> bool:
    """Whether a percentage is a part of imports, or the part of a market that is imported."""
    if scene.number.kind != "percent":
        return False
    is_of_whole = scene.wording("scope.whole_imported").match(scene.outer_head) is not None
    is_of_whole = is_of_whole or scene.wording("scope.import_market").search(scene.lead) is not None
    return is_of_whole or scene.wording("scope.share_imported").match(scene.tail) is not None
