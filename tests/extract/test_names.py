"""Entities of a statement: names, titles and acronyms, and not the first word of each sentence."""

import pytest

from mnemostream.processors.extract.names import MAX_ENTITIES, entities_of

from .speech import said

CASES = [
    ("My sister Mia visited us in Malmö.", ["Mia", "Malmö"]),
    ("Mia's dog Luna ate my homework.", ["Mia", "Luna"]),
    ("Luna loves the beach.", ["Luna"]),
    ("We moved to New York City last year.", ["New York City"]),
    ("I work at Acme Corp. with Bob O'Brien.", ["Acme Corp", "Bob O'Brien"]),
    ('Yesterday I finished "The Name of the Wind".', ["The Name of the Wind"]),
    ("Painting calms me down.", []),
    ("Great news! Got the job at Google.", ["Google"]),
    ("I bought an iPhone 14 and a PlayStation 5.", ["iPhone 14", "PlayStation 5"]),
    ("Dr. Smith referred me to St. Mary's Hospital.", ["Dr. Smith", "St. Mary's Hospital"]),
    ("Émile and Zoë are coming to Saint-Denis.", ["Émile", "Zoë", "Saint-Denis"]),
    ("I love NYC, the USA and the EU.", ["NYC", "USA", "EU"]),
    ("I'm learning C++ and Python at MIT.", ["C++", "Python", "MIT"]),
    ("Last Friday I went to the Grand Canyon with Tom and Jerry.", ["Grand Canyon", "Tom", "Jerry"]),
    ("Have you heard of the Lord of the Rings?", ["Lord of the Rings"]),
    ("Bob, short for Robert, is my boss.", ["Bob", "Robert"]),
    ("My cat is called Miso.", ["Miso"]),
    ("Then Mom called Aunt Rosa.", ["Mom", "Aunt Rosa"]),
    ("The University of Oslo accepted me!", ["University of Oslo"]),
    ("I speak Spanish and German.", ["Spanish", "German"]),
    ("Running late. Coffee first. Talking to Priya later.", ["Priya"]),
    ("Since Christmas I play the Zelda game on my Switch.", ["Christmas", "Zelda", "Switch"]),
    ("Hope you like it, Ann. Take care.", ["Ann"]),
    ("Oslo is cold. I love Oslo.", ["Oslo"]),
    ("BTW, OMG, I saw Beyoncé LIVE!", ["Beyoncé"]),
    ("I read 'Dune' and “Emma”.", ["Dune", "Emma"]),
    ("Tuesdays in March are rainy in Bergen.", ["Bergen"]),
    ("Anna and I met at Luigi's.", ["Anna", "Luigi"]),
    ("MY NEW CAR IS SO FAST", []),
    ("I adopted a puppy named Biscuit from the Humane Society.", ["Biscuit", "Humane Society"]),
    (
        "Does Kim still work for the Department of Health and Human Services?",
        ["Kim", "Department of Health", "Human Services"],
    ),
    ("McDonald's and Ben & Jerry's are my weakness.", ["Ben & Jerry"]),
    ("Sarah visited. She brought Leo, Max and Ida.", ["Sarah", "Leo", "Max", "Ida"]),
    ("Amazing how fast Theo grew.", ["Theo"]),
    ("I live on Baker Street in London, England.", ["Baker Street", "London", "England"]),
    ("Vet said Rex needs surgery.", ["Rex"]),
]


@pytest.mark.parametrize(("sentence", "names"), CASES)
def test_names(sentence: str, names: list[str]) -> None:
    assert list(entities_of(sentence)) == names


def test_who_speaks_and_who_is_spoken_to_come_first() -> None:
    (draft,) = said("My sister Mia told you about Oslo.").drafts
    assert draft.entities == ("Ann", "Bob", "Mia", "Oslo")


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ("My sister Mia visited me.", "Ann's sister Mia"),
        ("My dog is called Luna.", "Ann's dog is called Luna"),
        ("I love New York City (NYC).", "New York City (NYC)"),
        ("Bob, short for Robert, is my boss.", "Bob, short for Robert"),
    ],
)
def test_other_names_stand_in_the_text_as_they_were_told(text: str, alias: str) -> None:
    (draft,) = said(text, participants=("Ann", "Cleo")).drafts
    assert alias in draft.text


def test_a_list_of_names_is_bounded() -> None:
    names = " and ".join(f"Zo{chr(97 + n)} Ko{chr(97 + n)}" for n in range(26))
    assert len(entities_of(f"I met {names}.")) == MAX_ENTITIES
