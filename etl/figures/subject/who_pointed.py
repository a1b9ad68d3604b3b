"""Says of which maker, or of which brands, words tell that only point at them: "the carmaker", "they", "the former"."""

from __future__ import annotations

from etl.figures.base.context import Context
from etl.figures.base.regions import is_market_abroad
from etl.figures.base.rules import needs
from etl.figures.base.scene import Scene
from etl.figures.base.wordings import wording, wording_in
from etl.figures.place.places import is_one_maker, makes_no_cars
from etl.figures.subject.former import former_or_latter
from etl.figures.subject.makers import is_behind_it, subjects
from etl.figures.subject.nations import of_nation
from etl.mentions.lexicon import Found
from etl.vocabulary import vocabulary


@needs("maker.person")
def of_person(scene: Scene) -> str | None:
    """The makers spoken of, also in the paragraph before: "the two", "the American"."""
    spoken_of = scene.context.subject or scene.context.earlier_subject
    return spoken_of if spoken_of != "all" and scene.wording("maker.person").search(scene.head) else None


@needs("maker.their_opens")
def theirs(scene: Scene) -> str | None:
    """The brand group named last, where "their" opens the clause and only groups were spoken of."""
    group = scene.context.last_group
    return group if group and not scene.drafts and scene.wording("maker.their_opens").match(scene.lead) else None


@needs("maker.of_these_cars")
def of_these_cars(scene: Scene) -> str | None:
    """The brand group whose vehicles the sentence before told of ("900 units of these cars were sold")."""
    group = group_before(scene.context)
    return group if group and scene.wording("maker.of_these_cars").match(scene.tail) else None


def group_before(context: Context) -> str | None:
    """The brand group that the sentence before, or the paragraph before, told of."""
    told = (context.last_group, context.subject or context.earlier_subject)
    return next((code for code in told if code and code.endswith("-brands")), None)


@needs("maker.they_do")
def they(scene: Scene) -> str | None:
    """The brand group of the paragraph before, where "they" do it ("Over the whole year they sold 810,000 cars"); in
    an article on a market abroad, where one maker was told of last, which is no "they", the Chinese brands.
    """
    is_part = scene.wording("reference.of_number_opens").match(scene.text) is not None
    if any(draft.subject != "all" or not is_part for draft in scene.drafts):
        return None
    if not scene.wording("maker.they_do").search(scene.lead):
        return None
    context = scene.context
    group = group_before(context) if context.subject in (None, "all") else context.subject
    if group is not None and group.endswith("-brands"):
        return group
    is_abroad = context.is_market_told and is_market_abroad(context.topic_geography)
    is_open = is_abroad and context.topic_subject == "all" and context.subject is None
    return "chinese-brands" if is_open and not subjects(scene) else None


@needs("maker.of_nation")
def by_nationality(scene: Scene) -> str | None:
    """The maker named last that is at home where the words say: "the German group", "the Chinese carmaker"."""
    return of_nation(scene.lead, scene)


def pointed_at(scene: Scene) -> str | None:
    """The maker named last, where the words point at one: "the carmaker", "its"."""
    points = scene.wording("maker.the_maker").search(scene.head) or wording("maker.pronoun_opens").match(scene.head)
    if not (points or scene.wording("maker.of_its").match(scene.tail)):
        return None
    if scene.context.subject == "all" and scene.wording("reference.it_was").search(scene.outer_head):
        return None  # "By 2017 it was 9,000" goes on about the count before
    last = next(iter(scene.context.recent[-1:]), None)
    if last and scene.wording("maker.the_brand").search(scene.head) and vocabulary().group_of(last) != last:
        return last
    spoken_of = scene.context.subject or scene.context.earlier_subject
    pointed = spoken_of if spoken_of and is_one_maker(spoken_of) else scene.context.last_maker
    pointed = _owner_of(pointed, scene) or _who_sells(pointed, scene)
    topic = scene.context.topic_subject
    is_told_of = pointed == scene.context.subject
    if is_told_of and not scene.wording("maker.the_maker").search(scene.head):
        return pointed
    return topic if pointed and is_one_maker(topic) and is_part_of(pointed, topic) else pointed


def _owner_of(pointed: str | None, scene: Scene) -> str | None:
    """The group that "the group" means behind a brand or a venture of it, where it was named itself."""
    if pointed is None or not scene.wording("maker.the_owner").search(scene.lead):
        return None
    named = (code for code in reversed(scene.context.recent) if code != pointed)
    return next((code for code in named if is_part_of(pointed, code)), None)


@needs("maker.it_does")
def it_does(scene: Scene) -> str | None:
    """The maker that the sentence before names, if only to set others against it, where "it" does it behind the time
    that opens a clause ("Nobody grew faster than Kia. In 2023, when it came, it sold 900 cars").
    """
    spoken_of = _who_sells(scene.context.subject or scene.context.last_maker, scene)
    named = [found for found in subjects(scene) if not is_behind_it(found, scene)]
    is_of_one = spoken_of is not None and is_one_maker(spoken_of) and not scene.drafts and not named
    return spoken_of if is_of_one and scene.wording("maker.it_does").search(scene.head) else None


def _who_sells(maker: str | None, scene: Scene) -> str | None:
    """Whoever a pronoun means where vehicles are counted: of a supplier, who sells none, and the one named last, the
    latter.
    """
    if not makes_no_cars(maker) or scene.number.counts != "vehicle":
        return maker
    last = next(iter(scene.context.recent[-1:]), None)
    return maker if makes_no_cars(last) else last or maker


def is_part_of(maker: str, owner: str) -> bool:
    """Whether a maker is a brand or a joint venture of another."""
    known = vocabulary()
    return known.group_of(maker) == owner or owner in known.ventures.get(maker, ())


@needs("maker.done_by")
def done_by(scene: Scene) -> str | None:
    """The maker spoken of, where it is told behind the number to have done it ("900 were delivered by the company")."""
    spoken_of = scene.context.subject or scene.context.last_maker
    is_done = scene.wording("maker.done_by").match(scene.tail) and not subjects(scene)
    return spoken_of if is_done and spoken_of and is_one_maker(spoken_of) else None


@needs("reference.of_two")
def of_two(scene: Scene) -> str | None:
    """The one of two that "the former" or "the latter" means."""
    found = former_or_latter(scene, subjects(scene))
    if found is not None or not scene.wording("reference.of_two").search(scene.lead):
        return found.code if found else None
    two = scene.context.recent[-2:] if len(scene.context.listed) == 2 and not subjects(scene) else ()
    is_former = scene.wording("reference.first_of_two").search(scene.lead)
    return two[0 if is_former else 1] if len(two) == 2 else None


def leads_up_to_clause(scene: Scene) -> bool:
    """Whether a number stands in words that lead up to who the sentence tells of ("With 900 sold, ...")."""
    is_led_up = not scene.drafts and wording_in(scene.text, "maker.leads_up").match(scene.text) is not None
    return is_led_up and not scene.leading(subjects(scene))


def maker_of_main_clause(scene: Scene) -> Found | None:
    """The maker, or brand group, that the main clause behind a number tells of ("..., Kia stayed in first place")."""
    opens = wording("maker.main_clause")
    makers = (f for f in subjects(scene) if f.start >= scene.number.end)
    return next((f for f in makers if opens.search(scene.up_to(f))), None)
