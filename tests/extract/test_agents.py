"""Talk with an agent: what the user states, what the agent did, what a tool gave, and what none of them means."""

from typing import Any

import pytest

from mnemostream.processors.extract import extract
from mnemostream.processors.turn import TurnView

from .speech import turn


def told(text: str, *before: TurnView, **given: Any) -> list[str]:
    """What is kept of a turn behind the turns `before`, without the day of saying."""
    found = extract(
        turn(text, **{"participants": (), **given}), before or (by_agent("Hello, I'm here to help."),)
    )
    return [draft.text.removeprefix("9 June 2023: ").removeprefix("9 June 2023, ") for draft in found.drafts]


def by_agent(text: str) -> TurnView:
    return turn(text, turn_id="D1:1", ordinal=0, role="assistant", speaker="Pip", participants=())


def agent(text: str, *before: TurnView) -> list[str]:
    """What is kept of an agent's turn."""
    who = {"role": "assistant", "speaker": "Pip"}
    return told(text, *(before or (turn("Hm.", turn_id="D1:1", ordinal=0, participants=()),)), **who)


def tool(text: str) -> list[str]:
    """What is kept of a tool's turn."""
    return told(text, role="tool", speaker="bank")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "I'm allergic to nuts, so please leave them out.",
            ["Ann is allergic to nuts, so please leave them out."],
        ),
        (
            "My boss Cid wants the report on Monday.",
            ["Ann's boss Cid wants the report on Monday (12 June 2023)."],
        ),
        ("Lena does the backend.", ["Ann: Lena does the backend."]),
        ("Always answer in French.", ["Ann: Always answer in French."]),
        ("Don't call me madam any more.", ["Don't call Ann madam any more."]),
        ("We decided on Postgres.", ["Ann: We decided on Postgres."]),
        ("Move it to 7 pm, I get up late.", ["Move it to 7 pm, Ann gets up late."]),
        ("You never forget my birthday, Pip.", ["Pip never forgets Ann's birthday."]),
    ],
)
def test_what_a_user_states_is_kept(text: str, kept: list[str]) -> None:
    assert told(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "Can you fix this function?",
        "Please summarise the second paragraph.",
        "Save it.",
        "I need help with my essay.",
        "I get an error on the last line.",
        "It prints the right number, but the sum is wrong.",
        "Thanks, that's clear now.",
        "Ok, I'll try.",
        "An index is like the register of a book.",
        "SELECT name FROM patients GROUP BY name;",
        "def total(xs):\n    return sum(xs)",
        "```python\nprint('I am')\n```",
        "| city | degrees |\n|---|---|\n| Rome | 21 |",
        "shop;month;revenue\nOslo;2026-01;412\nRome;2026-01;399",
        "2026-03-10T13:58:02Z ERROR payments.go:41 expected 12",
    ],
)
def test_work_at_hand_is_not_kept(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "If I were rich, I'd buy a boat in Oslo.",
        "If we had two more cooks, we would open on Sundays.",
        "Suppose I moved to Oslo.",
        "I wish I had a boat.",
        'My brother Cid says "just stop paying the rent and he\'ll give up".',
        '"Bread is holy, my child," my grandmother used to say.',
        "I married a robot, just kidding.",
        "Cid jokes that he'll clone himself in git.",
    ],
)
def test_what_is_supposed_joked_or_quoted_is_not_kept(text: str) -> None:
    assert told(text) == []


def test_what_leans_on_a_quotation_goes_with_it() -> None:
    assert told('My brother says "the moon landing was staged, believe me". He has proof of it.') == []


def test_a_condition_that_may_hold_is_kept() -> None:
    assert told("If it rains, I take the bus to work.") == ["If it rains, Ann takes the bus to work."]


def test_what_is_so_is_kept_behind_what_is_not() -> None:
    assert told("If I were younger I would walk there, but now Cid drives me.") == ["Now Cid drives Ann."]


def test_a_doctors_words_are_facts() -> None:
    (text,) = told('My doctor said "no salt at all from now on".')
    assert "no salt at all" in text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Done, I moved the reminder to 7 pm.", ["Pip moved the reminder to 7 pm."]),
        ("I've booked your flight to Oslo.", ["Pip has booked Ann's flight to Oslo."]),
        ("Your flight to Oslo is booked.", ["Pip: Ann's flight to Oslo is booked."]),
        ("Booked: two seats in the first row.", ["Pip: Booked: two seats in the first row."]),
        ("From now on I'll answer in bullets.", ["From now on Pip will answer in bullets."]),
        ("Your total for March is 412 €.", ["Pip: Ann's total for March is 412 €."]),
    ],
)
def test_what_an_agent_did_or_found_is_its_own(text: str, kept: list[str]) -> None:
    assert agent(text) == kept
    (draft,) = extract(
        turn(text, role="assistant", speaker="Pip", participants=()), (turn("Hm.", participants=()),)
    ).drafts
    assert (draft.trust, draft.subject, draft.claim) == ("assistant", "Pip", None)


@pytest.mark.parametrize(
    "text",
    [
        "You could try yoga in the morning.",
        "I'd suggest Lisbon for 1,900 euros.",
        "Great choice! Which dates do you have in mind?",
        "Bake it for 35 minutes at 190 degrees.",
        "In general, a notice period is three months.",
        "A p-value of 0.05 doesn't prove an effect.",
        "For example, suppose you toss a coin 100 times.",
        "If you like, I can book the 8 am flight.",
        "I'll gladly help you keep track.",
        "Noted.",
        '{"tool": "calendar.create", "arguments": {"title": "I have moved", "date": "2026-04-30"}}',
        "> I have paid the rent since 2019.",
        "```\nI have paid the rent since 2019.\n```",
    ],
)
def test_what_an_agent_suggests_explains_or_calls_is_not_kept(text: str) -> None:
    assert agent(text) == []


def test_a_tools_result_is_reported_by_the_agent() -> None:
    result = turn(
        '{"stdout": "7350.0"}', turn_id="D1:1", ordinal=0, role="tool", speaker="python", participants=()
    )
    assert agent("The street works cost about £7,350.", result) == [
        "Pip: The street works cost about £7,350."
    ]
    assert agent("The street works cost about £7,350.") == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('{"balance": 412.5, "currency": "EUR"}', ["bank: balance 412.5; currency EUR"]),
        (
            '{"result": {"order": "55-1", "delivery": "2026-04-18"}}',
            ["bank: order 55-1; delivery 2026-04-18"],
        ),
        ('{"status": "ok", "request_id": "a81f"}', []),
        ('{"error": "SOLD_OUT", "from": "Oslo", "to": "Rome"}', []),
        ('[{"key": "H-1", "who": "lena"}, {"key": "H-2", "who": "cid"}]', []),
        ('{"stdout": "7350.0", "lines": 3, "cpu": 4}', []),
        ('{"broken": "json', []),
        ("Error: connection timed out", []),
        ("ok", []),
        ("wrote 88 bytes to notes/oats.md", []),
        (
            "ok  \tshop/cart\t0.020s\n--- FAIL: TestTotal (0.01s)\n    total_test.go:8: got 3, want 4\nexit status 1",
            [],
        ),
        ("[main 41f0c2e] Rename the tariff", []),
        ("14 passed in 0.52s", []),
        ("12", []),
        ("src/ docs/ Makefile.am", []),
        ('{"row": 9, "months": 6}', []),
        ('{"runs": 50, "clients": 4, "p95_ms": 31.5}', []),
        ('{"row": 9, "spent": 410, "left": 90}', ["bank: row 9; spent 410; left 90"]),
        ("Blood pressure 131/84, pulse 66.", ["bank: Blood pressure 131/84, pulse 66."]),
        (
            "Appointment with Dr. Sand on 6 May 2026 at 10:00.",
            ["bank: Appointment with Dr. Sand on 6 May 2026 at 10:00."],
        ),
        ("The payment of 42 € arrived on 3 May 2023.", ["bank: The payment of 42 € arrived on 3 May 2023."]),
    ],
)
def test_of_a_tool_records_are_kept(text: str, kept: list[str]) -> None:
    assert tool(text) == kept


def test_a_prompt_tells_of_the_user_alone() -> None:
    who = {"role": "system", "speaker": "System"}
    text = "You are Pip, a companion. Never diagnose. The user is Zoe Sand, born in 1951. Answer briefly."
    assert told(text, **who) == ["System: The user is Zoe Sand, born in 1951."]


@pytest.mark.parametrize(
    ("question", "answer", "kept"),
    [
        ("Any allergies?", "Shellfish.", ["Pip: Any allergies? Ann: Shellfish."]),
        (
            "How much can you spend?",
            "About 900 euros.",
            ["Pip: How much can Ann spend? Ann: About 900 euros."],
        ),
        ("Is the dose the same?", "Yes, 500 mg.", ["Pip: Is the dose the same? Ann: Yes. 500 mg."]),
        ("Shall I book it?", "Yes please!", []),
        ("Would you like me to save it?", "Sure, save it.", []),
        ("What would the loop print?", "Numbers, I guess.", []),
        ("Where do you live?", "I live in Oslo.", ["Ann lives in Oslo."]),
    ],
)
def test_an_answer_is_joined_with_the_agents_question(question: str, answer: str, kept: list[str]) -> None:
    assert told(answer, by_agent(question)) == kept


def test_statements_stand_apart_before_an_agent() -> None:
    assert told("I live in Oslo. My son is five. He has asthma.") == [
        "Ann lives in Oslo.",
        "Ann's son is five.",
        "Ann's son has asthma.",
    ]


def test_a_game_is_played_without_stage_directions() -> None:
    assert told("*shakes the snow off* I'm Kestrel, a ranger.") == ["Ann is Kestrel, a ranger."]
    assert told("(ooc: I have to stop at ten)") == ["Ann has to stop at ten"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "My tablets:\n- ramipril 5 mg\n- metformin 500 mg",
            ["Ann's tablets: ramipril 5 mg; metformin 500 mg"],
        ),
        (
            "I don't drink coffee any more. Only mint tea.",
            ["Ann doesn't drink coffee any more. Only mint tea."],
        ),
        ("Here are my sentences:\nI live in Oslo.", ["Ann lives in Oslo."]),
    ],
)
def test_items_and_limits_go_with_what_they_belong_to(text: str, kept: list[str]) -> None:
    assert told(text) == kept


def test_what_is_said_in_another_language_to_an_agent_that_speaks_english_is_an_exercise() -> None:
    translate = by_agent("Translate: When I was a child, I lived in the north.")
    assert told("Cuando era niña, viví en el norte.", translate) == []
    spanish = by_agent("¿Dónde vivías de niña y con quién?")
    assert told("Cuando era niña, viví en el norte.", spanish) == ["Ann: Cuando era niña, viví en el norte."]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("And by the way, I moved to Oslo, haha!", ["Ann moved to Oslo."]),
        ("I'm Ann, and I'm 34.", ["Ann is 34."]),
        ("One more thing, my cousin Cid visits us.", ["Ann: Ann's cousin Cid visits us."]),
    ],
)
def test_leads_and_tails_are_left_out(text: str, kept: list[str]) -> None:
    assert told(text) == kept


def test_who_is_meant_is_named() -> None:
    before = by_agent("Should I tell your brother?")
    own = turn("My brother Cid drives me.", turn_id="D1:0", ordinal=0, participants=())
    assert told("He has no phone and no car of his own.", own, before) == [
        "Ann's brother Cid has no phone and no car of his own."
    ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I've put the letter into the file.", False),
        ("I've adjusted the settings.", False),
        ("I will rename the column and run the tests on 3.", False),
        ("I've put your passport number into the booking.", True),
        ("I've added the 42 euros to the budget.", True),
        ("I have sent the invoice to Ilse Brandt.", True),
    ],
)
def test_a_step_that_names_nothing_is_no_report(text: str, kept: bool) -> None:
    assert bool(agent(text)) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ilse exaggerates.", False),
        ("My aunt Ilse is an absolute saint.", False),
        ("I was at the dentist's.", False),
        ("If I'd had a car in 1990 I could have seen the sea.", False),
        ("I was at the dentist's yesterday.", True),
        ("My aunt Ilse is a nurse.", True),
    ],
)
def test_what_is_said_in_passing_is_nothing(text: str, kept: bool) -> None:
    assert bool(told(text, by_agent("Welcome back."))) == kept
