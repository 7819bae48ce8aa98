"""Lists: items that are facts stand alone, names and things stay behind their heading; what an image shows."""

from .speech import said, texts

BOOKS = """Dune; Emma; The Hobbit and its maps; War and Peace in two volumes; Middlemarch; The Left Hand of Darkness;
A Wizard of Earthsea; The Dispossessed; Kindred; Beloved by Toni Morrison; Ulysses; Things Fall Apart;
The Master and Margarita; One Hundred Years of Solitude; The Remains of the Day""".replace("\n", " ").split(
    "; "
)


def test_items_that_are_facts_stand_alone() -> None:
    found = texts(
        "Some facts about me:\n- I'm vegan\n- I live in Oslo with my two cats\n* My father studied law in Ghent\n"
        "3. My sister was a diver for nine years"
    )
    assert found == [
        "Ann is vegan",
        "Ann lives in Oslo with Ann's two cats",
        "Ann's father studied law in Ghent",
        "Ann's sister was a diver for nine years",
    ]


def test_things_stay_behind_their_heading() -> None:
    assert texts("My allergies:\n- peanuts\n- penicillin\n- cats") == [
        "Ann's allergies: peanuts; penicillin; cats"
    ]
    assert texts("I like tea, coffee and cocoa.") == ["Ann likes tea, coffee and cocoa."]


def test_each_part_of_a_long_list_has_the_heading() -> None:
    found = texts("Books that I own:\n" + "\n".join(f"{n}. {book}" for n, book in enumerate(BOOKS, 1)))
    assert len(found) > 1
    assert all(text.startswith("Books that Ann owns: ") for text in found)
    assert [book for text in found for book in text.split(": ")[1].split("; ")] == BOOKS


def test_facts_and_things_under_one_heading() -> None:
    found = texts(
        "About my kitchen:\n- I have two ovens\n- red tiles\n- a window to the east\nZoe built it for us."
    )
    assert found[0] == "Ann has two ovens"
    assert found[1].startswith("Ann: About Ann's kitchen: red tiles; a window to the east") or found[
        1
    ].startswith("About Ann's kitchen: red tiles; a window to the east")
    assert found[-1].endswith("Zoe built it for us.")


def test_a_heading_without_items_stays() -> None:
    assert texts("This is what I always say to Zoe:") == ["This is what Ann always says to Zoe:"]


def test_what_an_image_shows_answers_where_the_words_do_not() -> None:
    (draft,) = said(
        "Look at what I bought in Rome!", caption="a photo of a green vase with two handles"
    ).drafts
    assert (
        draft.text == "9 June 2023: Look at what Ann bought in Rome! [image: a green vase with two handles]"
    )
    (draft,) = said("Here it is!", before="What did you build?", caption="a bird house on a pole").drafts
    assert "Ann build" in draft.text
    assert draft.text.endswith("[image: a bird house on a pole]")
