"""Kinds, salience, entities, and the claims that revise what was said before."""

import pytest

from .speech import said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I love hiking in the mountains.", "preference"),
        ("My favourite dish is ramen with egg.", "preference"),
        ("I'm going to visit Oslo in July.", "plan"),
        ("We're thinking about buying a boat.", "plan"),
        ("I broke my arm last week.", "event"),
        ("Zoe visited the museum in Oslo.", "event"),
        ("My sister Zoe is a doctor.", "relation"),
        ("I can play the violin a bit.", "skill"),
        ("The museum has nine rooms of silver.", "fact"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    (draft,) = said(text).drafts
    assert draft.kind == kind


@pytest.mark.parametrize(
    ("text", "subject", "attribute", "value"),
    [
        ("I live in New York with my cat.", "Ann", "lives in", "new york"),
        ("I've just moved to Berlin.", "Ann", "lives in", "berlin"),
        ("I'm based in Oslo now.", "Ann", "lives in", "oslo"),
        ("I work at Acme as a clerk.", "Ann", "works at", "acme"),
        ("I work as a nurse at St. Mary's.", "Ann", "works as", "nurse"),
        ("I got a new job as a teacher in Oslo.", "Ann", "works as", "teacher"),
        ("I'm 34 years old.", "Ann", "age", "34"),
        ("I just turned 35!", "Ann", "age", "35"),
        ("I'm single again.", "Ann", "relationship", "single"),
        ("We waited long, but I got married in May.", "Ann", "relationship", "married"),
        ("My favourite colour is now dark blue.", "Ann", "favorite color", "dark blue"),
        ("My favorite color is green.", "Ann", "favorite color", "green"),
        ("My phone number is +49 170 1234567.", "Ann", "phone", "+49 170 1234567"),
        ("My email is a.b@example.com, write soon.", "Ann", "email", "a.b@example.com"),
        ("My dog is called Rex.", "Ann", "name of dog", "rex"),
        ("My wife's name is Zoe.", "Ann", "name of wife", "zoe"),
        ("I've started working at Acme last month.", "Ann", "works at", "acme"),
        ("My birthday is on 13 August.", "Ann", "birthday", "13 august"),
        ("The deadline is now 14 July, alas.", "deadline", "time", "14 july"),
        ("I'm a vegetarian.", "Ann", "diet", "vegetarian"),
        ("The stand-up moved. The meeting is now on Thursday at 10.", "meeting", "time", "thursday at 10"),
    ],
)
def test_claims(text: str, subject: str, attribute: str, value: str) -> None:
    (claim,) = [draft.claim for draft in said(text).drafts if draft.claim]
    assert (claim.subject, claim.attribute, claim.value) == (subject, attribute, value)


@pytest.mark.parametrize(
    "text",
    [
        "I want to live in Berlin.",
        "If I live in Berlin, I will sell the car.",
        "I might have moved to Berlin by then.",
        "I used to work at Acme.",
        "I'm not married.",
        "I never said that I live in Rome.",
        "My sister lives in Berlin and works at Acme.",
        'Zoe said "I live in Rome" to the clerk.',
        "I moved to the sofa.",
        "The shop is now 3 years old.",
        "My favourite thing is rain on a tent.",
        "My favourite part is the ending.",
        "I'm 34 minutes late for the train.",
        "The meeting was moved to the next room.",
        "I work for hours on my boat when it rains.",
    ],
)
def test_no_claim_where_one_is_not_sure(text: str) -> None:
    assert [draft.claim for draft in said(text).drafts if draft.claim] == []


def test_a_claim_stands_alone() -> None:
    drafts = said("I live in Oslo. I sail. I have a boat.").drafts
    assert [draft.text for draft in drafts] == [
        "9 June 2023: Ann lives in Oslo.",
        "9 June 2023: Ann sails. Ann has a boat.",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I met Zoe Miller at the Louvre in Paris.", ("Ann", "Zoe Miller", "Louvre", "Paris")),
        ('I read "The Name of the Rose" on the train.', ("Ann", "The Name of the Rose")),
        ("Yesterday was cold in Oslo.", ("Ann", "Oslo")),
        ("Your sister knows Zoe.", ("Ann", "Bob", "Zoe")),
        ("I work with NASA on Mondays.", ("Ann", "NASA")),
    ],
)
def test_entities(text: str, names: tuple[str, ...]) -> None:
    (draft,) = said(text).drafts
    assert draft.entities == names


def test_salience_is_ordered_and_bounded() -> None:
    praise = said("The cake was quite dry.").drafts[0].salience
    event = said("I broke my arm in Oslo last week.").drafts[0].salience
    claim = said("I live in Oslo.").drafts[0].salience
    assert 0.0 <= praise < claim <= 1.0
    assert praise < event <= 1.0
    assert event == round(event, 6)
