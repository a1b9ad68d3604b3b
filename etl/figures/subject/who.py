"""Decides whose figure a number is."""

from __future__ import annotations

from etl.figures.base.rules import Read, Rules, first, needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import says, wording
from etl.figures.place.origins import built_here
from etl.figures.place.places import home_of, is_one_maker
from etl.figures.subject.former import two_in_turn
from etl.figures.subject.makers import (
    is_behind_it,
    is_example,
    marque_of,
    named_maker,
    outside_relative,
    overtaken,
    subjects,
)
from etl.figures.subject.market_clauses import market_of_clause
from etl.figures.subject.market_trades import by_market_trade
from etl.figures.subject.nations import of_nation, of_people, shipped_by_country
from etl.figures.subject.venture_names import venture_of_two, venture_spoken_of
from etl.figures.subject.who_all import (
    bought_by_country,
    exported_by_country,
    goes_on_about_all,
    is_total,
    of_countrys_makers,
    of_home_and_foreign,
    of_total,
    of_whole,
    sold_by_nobody,
    sold_on_markets_abroad,
    whole_of_place,
)
from etl.figures.subject.who_anew import group_turned_to, kind_opens, new_measure
from etl.figures.subject.who_pointed import (
    by_nationality,
    done_by,
    it_does,
    leads_up_to_clause,
    maker_of_main_clause,
    of_person,
    of_these_cars,
    of_two,
    pointed_at,
    theirs,
    they,
)
from etl.figures.subject.who_tells import by_own_account, counted_by_body, foretold_by_body, speakers_own, told_by_maker
from etl.mentions.lexicon import Found


def subject_of(scene: Scene) -> Read[str]:
    """The subject's slug: pinned by a list, named in the zone, pointed back to, or the article's topic."""
    return first(_RULES, scene) or Read(scene.context.topic_subject, "the article's topic")


def _listed(scene: Scene) -> str | None:
    pinned = scene.pinned_as("company", "group")
    return pinned.code if pinned else None


@needs("maker.adds_total")
def _adds_up(scene: Scene) -> str | None:
    """The maker of the count to which this is the total, whoever is named between ("..., as Kia fell, bringing its
    total to")."""
    hits = list(scene.wording("maker.adds_total").finditer(scene.head)) if scene.previous is not None else []
    is_last = bool(hits) and all(f.end <= hits[-1].start() for f in scene.leading(subjects(scene)))
    counts = [draft.subject for draft in scene.drafts if draft.is_count]
    return counts[-1] if is_last and counts and is_one_maker(counts[-1]) else None


def _named(scene: Scene) -> str | None:
    found = named_maker(scene)
    return found.code if found else None


@needs("maker.tells_before")
def _told_of(scene: Scene) -> str | None:
    """The maker that a clause with "which" tells the number of ("not far behind Kia, which sold 1,233")."""
    last = next((f for f in reversed(subjects(scene)) if f.end <= scene.number.outer_start), None)
    is_rival = last and scene.wording("maker.tells_before").search(scene.text[: last.start])
    is_own = (
        last and is_rival and scene.wording("maker.tells_own").match(scene.text[last.end : scene.number.outer_start])
    )
    return last.code if last is not None and is_own else None


@needs("maker.which_were")
def _all_of(scene: Scene) -> str | None:
    """The maker that all of a part are said to be of ("530 of them, which were Maxus")."""
    behind = next((f for f in subjects(scene) if f.start >= scene.number.end), None)
    is_told = behind is not None and scene.wording("maker.which_were").match(scene.up_to(behind))
    return behind.code if behind is not None and is_told else None


@needs("maker.relative")
def _related(scene: Scene) -> str | None:
    """The maker named right before a clause that opens with "which", by its name or its country."""
    if not scene.wording("maker.relative").match(scene.stretch):
        return None
    before = scene.text[: scene.zone.start].rstrip(" ,")
    named = next((f for f in subjects(scene) if f.end == len(before)), None)
    return named.code if named else of_nation(before, scene)


@needs("maker.leads_up")
def _of_main_clause(scene: Scene) -> str | None:
    """Whoever the main clause tells of, for a number of the words that lead up to it ("With 900 sold, Kia ...")."""
    if not leads_up_to_clause(scene):
        return None
    maker = maker_of_main_clause(scene)
    if maker is not None:
        return maker.code
    opens = wording("maker.main_clause")
    markets = [f for f in scene.m.named("place") if f.start >= scene.number.end and opens.search(scene.up_to(f))]
    is_market = scene.wording("maker.place_market")
    return "all" if any(f.possessive and is_market.match(scene.text[f.end :]) for f in markets) else None


def _continued(scene: Scene) -> str | None:
    if scene.previous is None or (scene.previous.subject != "all" and is_total(scene)):
        return None
    if scene.previous.metric in ("stake", "investment") and _is_of_holder(scene):
        return None
    return scene.previous.subject


def _is_of_holder(scene: Scene) -> bool:
    """Whether the number before is told of who holds a part, in a clause that is closed before this one ("The company,
    in which Kia holds 9%, sold")."""
    relative = scene.wording("agent.in_relative")
    before, since = scene.text[: scene.last_end], scene.text[scene.last_end : scene.number.start]
    return "," in since and relative.search(before) is not None


def _named_earlier(scene: Scene) -> str | None:
    earlier = [f for f in subjects(scene) if f.end <= scene.zone.start and not is_example(f, scene)]
    earlier = [f for f in earlier if not (_is_makers_own(f, scene) or is_behind_it(f, scene))]
    earlier = outside_relative(earlier, scene)
    return earlier[-1].code if earlier and not is_total(scene) else None


def _is_makers_own(found: Found, scene: Scene) -> bool:
    """Whether 自主品牌 are those of the one maker that is spoken of: what is told after them is again all of its."""
    if found.kind != "group" or not scene.wording("scope.own_named_zh").match(scene.text, found.start):
        return False
    is_of_market = scene.wording("scope.own_of_market_zh").search(scene.text[: scene.zone.start])
    return is_of_market is None and is_one_maker(scene.context.subject or scene.context.topic_subject)


def _sold_abroad(scene: Scene) -> str | None:
    """Sales abroad are of makers: of those spoken of, also in the paragraph before, where none is named."""
    if "overseas_sales" not in scene.cue_codes() and not says(scene.text, "maker.outside_home"):
        return None
    context = scene.context
    if context.topic_subject == "all" and scene.wording("maker.makers_at_large").search(scene.outer_head):
        return None  # "carmakers looked abroad: exports rose 9%"
    points_back = scene.wording("reference.points_back").search(scene.lead)
    if points_back and wording("maker.the_maker").search(scene.lead) and (maker := pointed_at(scene)) != "all":
        return maker
    topic = context.topic_subject if context.is_new_paragraph and not points_back else None
    spoken_of = (context.subject, topic, context.earlier_subject)
    return next((subject for subject in spoken_of if subject and subject != "all" and home_of(subject)), None)


def _carried(scene: Scene) -> str | None:
    return scene.context.subject if scene.context.subject and scene.context.subject != "all" else None


_RULES = Rules(
    (
        ("sold abroad in an article on a maker", sold_on_markets_abroad),
        ("the whole of a share", of_whole),
        ("listed in the same order", _listed),
        ("makers at home and abroad", of_home_and_foreign),
        ("the former or the latter", of_two),
        ("each of the two told of", two_in_turn),
        ("the rival overtaken", overtaken),
        ("built in China", built_here),
        ("the venture of two owners", venture_of_two),
        ("the venture spoken of", venture_spoken_of),
        ("told of the one named last", _told_of),
        ("all of it the maker's", _all_of),
        ("the owner's make spoken of", marque_of),
        ("the total of the one counted", _adds_up),
        ("the makers of the country counted", of_countrys_makers),
        ("shipped by a country", shipped_by_country),
        ("the market of its clause", market_of_clause),
        ("named with it", _named),
        ("said of the one before", _related),
        ("the main clause's", _of_main_clause),
        ("told by the maker", told_by_maker),
        ("a place's whole market", whole_of_place),
        ("by those who sell or buy all makes", by_market_trade),
        ("the group named last", theirs),
        ("the group of these cars", of_these_cars),
        ("the group of the paragraph before", they),
        ("the maker of that country", by_nationality),
        ("the maker of that people", of_people),
        ("done by the one spoken of", done_by),
        ("sold by nobody named", sold_by_nobody),
        ("goes on", _continued),
        ("named earlier in the sentence", _named_earlier),
        ("a country's or the industry's total", of_total),
        ("goes on about everybody's", goes_on_about_all),
        ("exported by the country spoken of", exported_by_country),
        ("bought in the country spoken of", bought_by_country),
        ("the speaker's own", speakers_own),
        ("by its own account", by_own_account),
        ("counted by a body", counted_by_body),
        ("foretold by a body", foretold_by_body),
        ("the ones spoken of", of_person),
        ("sold abroad by those spoken of", _sold_abroad),
        ("what it does", it_does),
        ("vehicles of one kind", kind_opens),
        ("the group turned to", group_turned_to),
        ("a new measure of the topic", new_measure),
        ("the maker named last", pointed_at),
        ("context", _carried),
    )
)
