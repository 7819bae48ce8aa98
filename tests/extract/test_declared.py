"""A question and its short answer as one sentence."""

import pytest

from mnemostream.processors.extract.declared import affirmed, declared, past

from .speech import said, texts


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("What did you bake?", "An apple pie", "I baked an apple pie."),
        ("What did you buy for Mia?", "A scarf.", "I bought a scarf for Mia."),
        ("Who did you travel with?", "My brother!", "I traveled with my brother!"),
        ("So where do you live?", "In Oslo", "I live in Oslo."),
        ("When did you stop smoking?", "Last May", "I stopped smoking last May."),
        ("How many eggs did you eat?", "Twelve", "I ate twelve eggs."),
        ("What do you play?", "The cello", "I play the cello."),
        ("What are you reading?", "Dune", "I am reading Dune."),
        ("What's your dog's name?", "Luna", "My dog's name is Luna."),
        ("When is your birthday?", "On 4 May.", "My birthday is on 4 May."),
        ("How old are you?", "34", "I am 34."),
        ("How long have you lived in Ghent?", "Ten years", "I have lived in Ghent for ten years."),
        ("How long have you played chess?", "Since 2016.", "I have played chess since 2016."),
    ],
)
def test_declared(question: str, answer: str, told: str) -> None:
    assert declared(question, answer) == told


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Where did you move?", "Oslo"),  # it would take a word that nobody said
        ("What did you do in Oslo?", "Hiking"),
        ("What did you paint or draw?", "A sunset"),
        ("What did they give you?", "A medal"),
        ("Which one did you take?", "The red one"),
        ("What did you think of my essay?", "Great"),
        ("Why did you leave?", "The noise"),
    ],
)
def test_what_fits_no_form_stays_a_question(question: str, answer: str) -> None:
    assert declared(question, answer) == ""


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        ("Have you ever been to Italy?", "I have been to Italy.", "I have never been to Italy."),
        ("Do you like jazz?", "I like jazz.", "I do not like jazz."),
        ("Did you sing at Mia's wedding?", "I sang at Mia's wedding.", "I did not sing at Mia's wedding."),
        ("Are you allergic to nuts?", "I am allergic to nuts.", "I am not allergic to nuts."),
        ("Do you have any pets?", "I have pets.", "I do not have any pets."),
        ("Have you tried yoga or pilates?", "", ""),
        ("Did you paint that?", "", ""),
        ("Shall we go?", "", ""),
    ],
)
def test_affirmed(question: str, yes: str, no: str) -> None:
    assert (affirmed(question, yes=True), affirmed(question, yes=False)) == (yes, no)


def test_in_a_turn() -> None:
    (draft,) = said("In Oslo, by the fjord.", before="Where do you live?").drafts
    assert draft.text == "9 June 2023: Ann lives in Oslo, by the fjord."
    assert draft.claim is not None
    assert (draft.claim.attribute, draft.claim.value) == ("lives in", "oslo")
    assert [source.turn_id for source in draft.sources] == ["D1:2", "D1:1"]
    assert texts("No!", before="Do you eat meat?") == ["Ann does not eat meat."]
    assert texts("Nope. I stopped in March.", before="Do you eat meat?") == [
        "Ann does not eat meat. Ann stopped in March (2023)."
    ]


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("go", "went"),
        ("put", "put"),
        ("bake", "baked"),
        ("study", "studied"),
        ("play", "played"),
        ("plan", "planned"),
    ],
)
def test_past(verb: str, told: str) -> None:
    assert past(verb) == told
