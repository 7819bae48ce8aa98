"""What a turn becomes: statements that stand alone, or the reason for none."""

import pytest

from mnemostream.processors.extract import extract

from .speech import asked, said, texts, turn


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  \n ", "empty"),
        ("Hey Bob!", "greeting"),
        ("Hey Bob! Good to see you! How have you been?", "question"),
        ("Bye, talk to you soon!", "greeting"),
        ("Thanks so much, Bob!", "thanks"),
        ("Thanks for your help!", "thanks"),
        ("Wow, that's great!", "filler"),
        ("Sounds good!", "filler"),
        ("ok", "filler"),
        ("😀😀", "filler"),
        ("...", "filler"),
        ("What did you paint?", "question"),
        ("Do you like jazz?", "question"),
        ("Hallo!", "greeting"),
        ("Merci beaucoup !", "thanks"),
        ("你好", "greeting"),
    ],
)
def test_skipped_with_a_reason(text: str, reason: str) -> None:
    found = said(text)
    assert (found.drafts, found.skipped) == ((), reason)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I like jazz, what about you?", "Ann likes jazz."),
        ("I've just bought a piano - do you play?", "Ann has just bought a piano."),
        ("The piano sounds lovely in here, doesn't it?", "Ann: The piano sounds lovely in here."),
        ("See you tomorrow at Luigi's!", "Ann: See you tomorrow (10 June 2023) at Luigi's!"),
        ("Hey Bob! Thanks! I bought a piano.", "Ann bought a piano."),
        ("Yeah, Bob, I bought a piano, Bob!", "Ann bought a piano!"),
        (
            "Wow, nice! Dr. Smith fixed my J. K. Rowling poster.",
            "Dr. Smith fixed Ann's J. K. Rowling poster.",
        ),
    ],
)
def test_what_a_turn_asserts_is_kept(text: str, told: str) -> None:
    assert texts(text) == [told]


def test_an_image_is_evidence() -> None:
    assert texts("", caption="a photo of a red bike") == ["Ann: [image: a red bike]"]
    assert texts("How are you?", caption="a red bike") == ["Ann: [image: a red bike]"]
    assert texts("I got a present from Zoe.", caption="a photography of a red bike") == [
        "Ann got a present from Zoe. [image: a red bike]"
    ]


def test_an_image_goes_with_the_sentence_that_shows_it() -> None:
    found = texts(
        "Here's a pic of the red bike that Zoe gave me for my birthday. The party on the roof was loud and the "
        "neighbours called the police about the music.",
        caption="a red bike",
    )
    assert found[0].endswith("birthday. [image: a red bike]")
    assert len(found) == 2


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("What did you paint?", "A sunset", "Ann painted a sunset."),
        ("How long have you been married?", "5 years already!",
         "Ann has been married for 5 years (since about 2018) already!"),
        ("Have you been to Italy?", "Yes!", "Ann has been to Italy."),
        ("Have you been to Italy, Ann?", "No, I went to Spain.",
         "Ann has not been to Italy. Ann went to Spain."),
        ("Where did your sister move?", "She moved to Oslo.",
         "Bob: Where did Ann's sister move? Ann: She moved to Oslo."),
        ("What did you do in Oslo?", "I bought a boat.", "Bob: What did Ann do in Oslo? Ann: Ann bought a boat."),
        ("What are you doing tomorrow?", "Painting the fence",
         "Bob: What is Ann doing tomorrow (10 June 2023)? Ann: Painting the fence"),
    ],
)  # fmt: skip
def test_an_answer_joins_its_question(question: str, answer: str, told: str) -> None:
    (draft,) = said(answer, before=question).drafts
    assert draft.text in (f"9 June 2023, {told}", f"9 June 2023: {told}")
    assert [source.turn_id for source in draft.sources] == ["D1:2", "D1:1"]
    assert draft.context == ()


def test_a_question_out_of_a_long_turn_joins_too() -> None:
    long = "I grew tomatoes, peppers, beans, onions and garlic on the balcony of our flat. " * 3
    (draft,) = said("A cat.", before=long + "Any pets?").drafts
    assert draft.text == "9 June 2023, Bob: Any pets? Ann: A cat."
    assert [source.turn_id for source in draft.sources] == ["D1:2", "D1:1"], "its words stand in the text"
    (draft,) = said("We adopted a cat called Miso.", before=long + "Any pets?").drafts
    assert draft.text == "9 June 2023, Bob: Any pets? Ann: We adopted a cat called Miso."


def test_an_answer_stands_behind_both_of_two_questions() -> None:
    (text,) = texts("We swam in the lake.", before="You went away! How was the trip? Anything fun?")
    assert text == "Bob: How was the trip? Anything fun? Ann: We swam in the lake."
    (text,) = texts("We swam in the lake.", before="How are you? Did you do anything fun?")
    assert text == "Bob: Did Ann do anything fun? Ann: We swam in the lake."


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("How are you?", "Painting the fence."),
        ("What did you paint?", "Congrats on your boat in Oslo."),
        ("What did you do?", "I live in Oslo."),
        ("You paint a lot, don't you?", "I bought a boat in Oslo."),
        ("I paint.", "The fence of Zoe."),
    ],
)
def test_what_stands_alone_joins_nothing(before: str, text: str) -> None:
    assert not any("Bob:" in told for told in texts(text, before=before))


def test_an_own_question_does_not_join() -> None:
    own = turn("What did you paint?", turn_id="D1:1", ordinal=0)
    (draft,) = extract(turn("A sunset"), (asked("Hm."), own)).drafts
    assert draft.text == "9 June 2023, Ann: A sunset"


def test_an_own_question_is_kept_where_the_next_sentence_leans_on_it() -> None:
    (text,) = texts("Wow, did you carve that boat? It looks so real with the sails!")
    assert text == "Ann: Did Bob carve that boat? It looks so real with the sails!"
    (text,) = texts("Have you tried seltzer water instead? It's bubbly, but without the sugar.")
    assert text == "Ann: Has Bob tried seltzer water instead? It's bubbly, but without the sugar."


def test_long_turns_are_cut_and_fragments_joined() -> None:
    found = texts(
        "I started a pottery class at the community centre downtown. They teach glazing and throwing on the "
        "wheel. My husband prefers fishing at the lake near our cabin in the hills. Cold. My daughter Zoe "
        "won the regional spelling contest against forty children from nine schools."
    )
    assert found == [
        "Ann started a pottery class at the community centre downtown. They teach glazing and throwing on the wheel.",
        "Ann: Ann's husband prefers fishing at the lake near our cabin in the hills. Cold.",
        "Ann's daughter Zoe won the regional spelling contest against forty children from nine schools.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ich war gestern mit meiner Schwester im Kino.",
        "Ayer fui al mercado con mi madre y compré naranjas.",
        "Hier, je suis allé au musée avec mes enfants.",
        "我昨天去了北京，见到了老朋友。",
        "今日は友達と寿司を食べました。",
        "مرحبا، أنا أعيش في القاهرة منذ 2016",
        "Я вчера купил новую машину.",
    ],
)
def test_other_languages_stay_as_they_are(text: str) -> None:
    (draft,) = said(text).drafts
    assert draft.text == f"9 June 2023, Ann: {text}"
    assert draft.event_time is None


def test_blocks_stay_whole() -> None:
    assert texts('{"temperature": 21, "city": "Rome"}', role="tool", speaker="weather") == [
        "weather: temperature 21; city Rome"
    ]
    assert texts("```python\nprint('I am')\n```") == ["Ann: print('I am')"]
    assert texts("| city | degrees |\n| Rome | 21 |") == ["Ann: | city | degrees | | Rome | 21 |"]


def test_lists_keep_their_items_apart() -> None:
    assert texts("I need:\n- red paint\n- two brushes\n1. a ladder") == [
        "Ann needs: red paint; two brushes; a ladder"
    ]


def test_data_without_words_is_skipped() -> None:
    assert said("QUJD" * 5000).skipped == "no-statement"


@pytest.mark.parametrize(
    ("role", "trust"),
    [
        ("user", "user"),
        ("assistant", "assistant"),
        ("tool", "tool"),
        ("system", "document"),
        ("developer", "document"),
        ("narrator", "document"),
    ],
)
def test_trust_goes_by_role(role: str, trust: str) -> None:
    text = "Ann's visit to the museum in Oslo is now booked for 3 July."
    (draft,) = said(text, role=role).drafts
    assert draft.trust == trust


def test_what_an_assistant_suggests_is_no_fact_about_the_user() -> None:
    who = {"role": "assistant", "speaker": "assistant", "participants": ("user", "assistant")}
    for draft in said("You could try yoga. I live in Rome and you love jazz.", **who).drafts:
        assert draft.subject == "Assistant"
        assert "Assistant: " in draft.text
        assert draft.claim is None


@pytest.mark.parametrize(
    "text", ["Suppose I had a boat in Oslo.", "If I were a doctor, I would live in Oslo."]
)
def test_what_is_only_supposed_before_an_assistant_is_skipped(text: str) -> None:
    assert said(text, speaker="user", participants=("user", "assistant")).skipped == "hypothetical"
    assert said(text).skipped is None


def test_an_answer_to_an_assistant_is_the_users() -> None:
    who = {"participants": ("user", "assistant")}
    asks = turn("Sure! Where do you live?", turn_id="D1:1", role="assistant", speaker="assistant", **who)
    (draft,) = extract(turn("In a flat in Oslo.", speaker="user", **who), (asks,)).drafts
    assert draft.text == "9 June 2023: User lives in a flat in Oslo."
    assert (draft.trust, draft.subject) == ("user", "User")


def test_instructions_to_an_assistant_stand_alone() -> None:
    who = {"speaker": "user", "participants": ("user", "assistant")}
    drafts = said("I live in Rome. Please always answer in French. I paint boats.", **who).drafts
    assert [draft.kind for draft in drafts] == ["fact", "instruction", "fact"]
    assert drafts[1].text == "9 June 2023, User: Please always answer in French."
