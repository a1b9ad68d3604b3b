"""Deals told over several sentences: pronouns, descriptions, pairs, headings, denials, one row for one deal."""

from __future__ import annotations

from dataclasses import replace

from etl.deals import find_deals
from tests.deals.articles import article, deals, row, rows


def test_its_partner_stands_for_the_company_named_before() -> None:
    told = rows(
        "Renault agreed with Geely in May to share engines.",
        "It will own the joint venture 50-50 with its Chinese partner.",
    )
    assert row("renault+geely", "joint_venture") in told


def test_its_joint_venture_belongs_to_the_subject_of_the_sentence_before() -> None:
    told = rows(
        "Honda is short of new models in China.", "Its joint venture with GAC will get an electric saloon this autumn."
    )
    assert told == {row("honda+gac", "joint_venture")}


def test_it_as_an_object_is_the_other_company() -> None:
    told = rows("Volkswagen holds 4.99% of XPeng and has agreed to develop an architecture together with it.")
    assert told == {row("volkswagen+xpeng", "equity"), row("volkswagen+xpeng", "joint_development")}


def test_the_firm_of_a_city_is_the_company_at_home_there() -> None:
    told = rows(
        "Mercedes-Benz uses Momenta's software in two models.",
        "It has been a shareholder of the Suzhou firm for years.",
    )
    assert told == {row("mercedes-benz+momenta", "technology_supply"), row("mercedes-benz+momenta", "equity")}


def test_the_two_are_the_pair_of_the_sentence_before() -> None:
    told = rows("Nissan and Honda met in Tokyo.", "The two will jointly develop software for cars.")
    assert row("nissan+honda", "joint_development") in told


def test_a_heading_of_two_companies_governs_its_bullet() -> None:
    told = rows("Ford and Google.", kind="bullet")
    assert told == set()
    told = rows("Ford and Volkswagen. A plan to develop vans together was dropped in March.", kind="bullet")
    assert told == {row("ford+volkswagen", "joint_development")}


def test_so_does_repeats_the_supplier() -> None:
    told = rows("Toyota's saloon carries Huawei's cockpit. So does Audi's new estate.")
    assert told == {row("toyota+huawei", "technology_supply"), row("audi+huawei", "technology_supply")}


def test_respectively_pairs_one_to_one() -> None:
    told = rows("BMW and Audi have turned to Alibaba and Huawei respectively for their software.")
    assert told == {row("bmw+alibaba", "technology_supply"), row("audi+huawei", "technology_supply")}


def test_a_list_of_pairs_is_a_deal_a_pair() -> None:
    told = rows("Software partnerships include BMW with Alibaba, Nissan with Baidu and Ford with Google.")
    assert told == {
        row("bmw+alibaba", "technology_supply"),
        row("nissan+baidu", "technology_supply"),
        row("ford+google", "technology_supply"),
    }


def test_one_deal_told_twice_is_one_row_with_all_that_is_known() -> None:
    told = deals("FAW is buying 5% of Leapmotor.", "FAW acquires its 5% of Leapmotor for 3.7 billion yuan.")
    assert len(told) == 1
    assert (told[0].stake_percent, told[0].amount, told[0].amount_unit) == (5, 3.7e9, "cny")


def test_a_partnership_gives_way_to_what_it_is_about() -> None:
    told = rows("Geely and Renault deepened their partnership.", "Geely holds 34% of Renault's Korean subsidiary.")
    assert told == {row("geely+renault", "equity")}


def test_a_denial_that_follows_takes_a_plan_back() -> None:
    told, refused = find_deals(
        article(
            "Ford and Geely will set up a joint venture in Valencia.",
            "Ford said that this was not true.",
        )
    )
    assert told == []
    assert any(refusal.reason == "denied afterwards" for refusal in refused)


def test_a_make_named_after_its_parents_is_no_deal_by_itself() -> None:
    assert rows("SAIC-GM sold 40,000 cars, Dongfeng Nissan 52,000 and Changan Ford 18,000.") == set()


def test_a_joint_venture_company_gives_way_to_its_named_parents() -> None:
    told = rows("Toyota and GAC saw sales rise.", "GAC Toyota uses Momenta's software in the bZ3X.")
    assert told == {row("toyota+gac+momenta", "technology_supply")}


def test_a_joint_venture_company_without_named_parents_stays() -> None:
    assert rows("GAC Toyota uses Momenta's software in one model.") == {row("gac-toyota+momenta", "technology_supply")}


def test_brands_of_one_owner_make_no_deal_unless_the_article_says_they_are_not() -> None:
    assert rows("Proton's saloon uses Geely's platform.") == set()
    told = rows("Geely holds 49.9% of Proton, whose new saloon uses Geely's platform.")
    assert told == {row("geely+proton", "equity"), row("geely+proton", "technology_supply")}


def test_a_make_in_the_plural_is_what_its_owner_builds() -> None:
    told = {row("stellantis+dongfeng", "joint_venture")}
    assert rows("Stellantis will build Jeeps with Dongfeng in a new joint venture.") == told
    assert rows("BMW has agreed on a joint venture with Seres to build electric Minis.") == {
        row("bmw+seres", "joint_venture")
    }
    assert rows("Jeep will build off-roaders with Dongfeng in a new joint venture.") == {
        row("jeep+dongfeng", "joint_venture")
    }


def test_every_deal_quotes_the_sentence_that_states_it() -> None:
    text = "Sales fell. Ford and CATL formed a joint venture in May. Nobody was surprised."
    (deal,) = deals(text)
    assert deal.evidence.of(text) == "Ford and CATL formed a joint venture in May."


def test_the_outlet_itself_reports_no_rumour() -> None:
    text = "The Harbour Post reports that Skoda and Gotion have signed the agreement for a joint venture in Brno."
    own, other = (replace(article(text), publisher=name) for name in ("The Harbour Post", "The Valley Times"))
    assert [deal.kind for deal in find_deals(own)[0]] == ["joint_venture"]
    assert not find_deals(other)[0]


def test_a_dealer_s_distribution_is_sure_and_its_other_deals_are_not() -> None:
    (sale,) = deals("Astara will distribute Chery's cars in Peru.")
    assert (sale.kind, sale.confidence > 0.85) == ("distribution", True)


def test_what_was_bought_before_does_not_buy_the_next() -> None:
    assert row("hesai+qingtao", "equity") not in rows("蔚来投资了禾赛，又入股清陶能源。")


def test_two_plants_sold_between_the_same_companies_are_two_deals() -> None:
    found = deals(
        "The lines in Halewood, Britain, are busy again.",
        "Chery, which bought the plant from Ford in May, builds vans there.",
        "Another one is to follow: Ford's factory in Chennai, India.",
        "Chery has agreed with Ford to buy it.",
    )
    assert [(set(deal.parties), deal.kind) for deal in found] == [({"chery", "ford"}, "other")] * 2
    assert found[1].object == "plant in India"
