"""A memory states one thing: sentences of several statements are cut, and what belongs together stays together."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.extract import extract
from mnemostream.processors.extract.clauses import clauses_of, reports_of
from mnemostream.processors.extract.utterance import bare

from .speech import turn
from .test_agents import agent, by_agent, told


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "I live in Oslo, and my sister Mia moved to Rome.",
            ["Ann lives in Oslo.", "Ann's sister Mia moved to Rome."],
        ),
        ("I'm 41, I live in Bergen.", ["Ann is 41.", "Ann lives in Bergen."]),
        (
            "I'm a beekeeper, I have 14 hives, and my back hurts on ladders.",
            ["Ann is a beekeeper.", "Ann has 14 hives.", "Ann's back hurts on ladders."],
        ),
        (
            "We use FastAPI and our database is Postgres.",
            ["Ann: We use FastAPI.", "Ann: Our database is Postgres."],
        ),
        (
            "My son is in the second grade, my daughter starts school in Lund.",
            ["Ann's son is in the second grade.", "Ann's daughter starts school in Lund."],
        ),
        (
            "Paul handles invoices, Greta does payroll, and I write the reports.",
            ["Ann: Paul handles invoices.", "Ann: Greta does payroll.", "Ann writes the reports."],
        ),
        (
            "Swap the pasta, our oven is broken again.",
            ["Ann: Our oven is broken again."],
        ),
    ],
)
def test_statements_with_subjects_of_their_own_are_cut_apart(text: str, kept: list[str]) -> None:
    assert told(text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "Ida wants to move to Peru, she's been learning Spanish.",
            ["Ann: Ida wants to move to Peru.", "Ann: Ida has been learning Spanish."],
        ),
        (
            "My cat Miso is 12, she has kidney trouble.",
            ["Ann's cat Miso is 12.", "Ann's cat Miso has kidney trouble."],
        ),
        (
            "My daughter Nell plays the cello; her teacher is Mr. Amsel.",
            ["Ann's daughter Nell plays the cello.", "Ann's daughter Nell's teacher is Mr. Amsel."],
        ),
        (
            "The cleaner comes on Wednesdays now. Her code is 5531.",
            ["Ann: The cleaner comes on Wednesdays now.", "Ann: The cleaner's code is 5531."],
        ),
        (
            "Dr. Costa is my dentist. She moved to Lund.",
            ["Dr. Costa is Ann's dentist.", "Ann: Dr. Costa moved to Lund."],
        ),
        (
            "Kite is our new shop system, and it has to be live on Monday.",
            ["Ann: Kite is our new shop system.", "Ann: Kite has to be live on Monday (12 June 2023)."],
        ),
        (
            "My aunt Vera is 88 and will come to live here.",
            ["Ann's aunt Vera is 88.", "Ann's aunt Vera will come to live here."],
        ),
    ],
)
def test_a_second_statement_names_whom_it_is_about(text: str, kept: list[str]) -> None:
    assert told(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "If I'm late, and my wife is out, call my mother.",
        "I mended the lamp, and I painted it green.",
        "I studied chemistry, but my heart is in music.",
        "I think my wife is tired and my son is ill.",
        "I missed the call on Monday, I was at a wedding.",
        "I have two cats, Momo and Tofu.",
        "My uncle said that the shop is sold, and my aunt is glad.",
        "I quit smoking, and I haven't touched one since.",
        "I've got a toddler and my wife works nights, so evenings are hard.",
        "I drink coffee in the morning and tea in the evening.",
        "My sister who lives in Rome is ill, and I fly there tomorrow.",
        "My dad called Tom, he wants to sell the car.",
        "My mother is ill and it worries me.",
    ],
)
def test_what_belongs_together_stays_together(text: str) -> None:
    assert clauses_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Big news: I got the job at the mill.", ["Ann got the job at the mill."]),
        ("New year, new me: I want to save 200 a month.", ["Ann wants to save 200 a month."]),
        ("Gotta run, my shift at the bakery starts at 8.", ["Ann's shift at the bakery starts at 8."]),
        ("I forgot to say, I'm left-handed.", ["Ann is left-handed."]),
        ("My right shoulder hurts since Monday.", ["Ann's right shoulder hurts since Monday (5 June 2023)."]),
        ("Don't you start, I want to keep the boat.", ["Ann wants to keep the boat."]),
    ],
)
def test_what_only_leads_to_a_statement_is_cut_off(text: str, kept: list[str]) -> None:
    assert told(text) == kept


def test_an_adjective_at_the_start_is_no_lead() -> None:
    assert bare("First day at the mill was yesterday.", "Ann") == "First day at the mill was yesterday."
    assert bare("Right shoulder hurts.", "Ann") == "Right shoulder hurts."


@pytest.mark.parametrize(
    "text",
    [
        "what's 16 in hex btw",
        "so that's why the median is better, got it.",
        "that there's a 3% chance of error.",
    ],
)
def test_questions_without_a_mark_and_echoes_state_nothing(text: str) -> None:
    assert told(text) == []


def test_a_word_or_two_say_nothing_unless_they_answer() -> None:
    first = {"role": "user", "participants": ()}
    assert told("First session!", by_agent("Hello!"), **first) == []
    assert told("Shellfish.", by_agent("Any allergies?"), **first) == ["Pip: Any allergies? Ann: Shellfish."]


def test_a_yes_and_what_follows_are_two_statements() -> None:
    assert told(
        "Yes. I'm terrible at speaking, so questions in writing please.", by_agent("Do you speak Dutch?")
    ) == [
        "Ann speaks Dutch.",
        "Ann is terrible at speaking, so questions in writing please.",
    ]


def test_a_short_sentence_with_a_verb_is_kept() -> None:
    found = extract(turn("My flatmate snores.", participants=()), ())
    assert [draft.text for draft in found.drafts] == ["9 June 2023: Ann's flatmate snores."]


def test_what_trails_on_is_one_sentence() -> None:
    assert told("I moved to Oslo... well, to a suburb of it.") == [
        "Ann moved to Oslo... well, to a suburb of it."
    ]


def test_an_agents_deeds_are_told_one_by_one() -> None:
    assert agent("I've added a note for Dr. Holm and moved the call to 4 pm.") == [
        "Pip has added a note for Dr. Holm.",
        "Pip has moved the call to 4 pm.",
    ]
    assert agent("I've dimmed the hall lamp, and I've locked the front door.") == [
        "Pip has dimmed the hall lamp.",
        "Pip has locked the front door.",
    ]
    assert agent("Your balance is 1,204 euros, and your next payment is due on 15 June.") == [
        "Pip: Ann's balance is 1,204 euros.",
        "Pip: Ann's next payment is due on 15 June (2023).",
    ]
    assert reports_of("I've drafted the letter and saved it as letter.md.") == [
        "I've drafted the letter and saved it as letter.md."
    ]


def test_a_players_step_is_over_as_soon_as_it_is_told() -> None:
    game = by_agent("You stand before the dungeon. *The torch flickers in the wind.*")
    assert told("I creep into the cave and light the lantern.", game) == []
    assert told("I sit on the board of a bank.") == ["Ann sits on the board of a bank."]


def test_a_roll_of_dice_and_an_edit_of_a_file_are_no_memories() -> None:
    assert (
        told('{"skill": "stealth", "modifier": 2, "total": 17, "dc": 15}', role="tool", speaker="roll") == []
    )
    assert told('{"path": "a/b.go", "lines_changed": 3}', role="tool", speaker="edit") == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("My rent is due on the 1st.", "on the 1st."),
        ("The new address is Calle de Mayo 5, Sevilla.", "de Mayo 5, Sevilla"),
        ("I had been working on the quilt for eight months.", "for eight months."),
        ("We lost data in May, when the disk was full for two days.", "for two days."),
        ("The deadline slips to 15 July, the board agreed.", "15 July (2023)"),
        ("Our aunt is here since the 7th.", "since the 7th (7 June 2023)"),
        ("The pool is closed till the 18th.", "till the 18th (18 June 2023)"),
        ("Lena takes over the billing as of May.", "as of May (2024)"),
        ("I'm on a diet since my check-up in March.", "in March (2023)"),
        ("My pressure is 141 over 88, better than in April.", "than in April (2023)"),
    ],
)
def test_days_are_dated_right_or_not_at_all(text: str, shown: str) -> None:
    assert shown in " ".join(told(text))


def test_verbs_behind_and_agree() -> None:
    assert told("I hand my brother the key and ask what the harbour master wants.") == [
        "Ann hands Ann's brother the key and asks what the harbour master wants."
    ]


WORDS = """I my our the Ann Mia sister mother she he it her and , ; . will is was has moved works lives 41 " ( that if
so because in to Rome""".split()


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=120))
def test_cutting_loses_no_word_and_never_fails(sentence: str) -> None:
    parts = clauses_of(sentence)
    assert len(parts) >= 1
    if len(parts) == 1:
        assert parts == [sentence]
    else:
        assert all(part.strip() for part in parts)


@pytest.mark.parametrize(
    "unit", ["I am x, and my dog is y ", "my sister is ill, she ", "; it ", "A is b, A is b, "]
)
def test_time_is_bounded(unit: str) -> None:
    start = time.perf_counter()
    clauses_of((unit * 600)[:600])
    assert time.perf_counter() - start < 0.1
