"""Analysis: what becomes a term, what is dropped, what counts as an exact duplicate."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer

from mnemostream.processors import text as module
from mnemostream.processors.stemming import Stemmer
from mnemostream.processors.text import MAX_TERM, analyse, content_words, normalise, stem

anything = st.text(st.characters(), max_size=80)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Anna's dogs were running!", ("anna", "dog", "run")),
        ("Anna’s dogs", ("anna", "dog")),
        ("I didn't go; he won't.", ("not", "go", "not")),
        ("He wasn’t there", ("not",)),
        ("7th May 2023, 07:05", ("7", "may", "2023", "7", "5")),
        ("$1,000 and 1,234.50 and 3.5", ("1000", "1234.50", "3.5")),
        ("tea tea TEA", ("tea", "tea", "tea")),
        ("Café naïve Ångström", ("cafe", "naiv", "angstrom")),
        ("ﬁne ＦＵＬＬ", ("fine", "full")),
        ("我喜欢学习", ("我喜", "喜欢", "欢学", "学习")),
        ("猫 Katze2", ("猫", "katze2")),
        ("日本語mix", ("日本", "本語", "mix")),
        ("नमस्ते दुनिया", ("नमस्ते", "दुनिया")),
        ("Привет, мир", ("привет", "мир")),
        ("She went; the children bought colourful theatre", ("go", "child", "buy", "color", "theater")),
        ("to de-stress and realise", ("destress", "realiz")),
        ("an hour of a tourist", ("hour", "tourist")),
        ("the of and", ()),
        ("!? … 😀", ()),
        ("", ()),
        ("\ud800\x00", ()),
    ],
)
def test_terms(text: str, terms: tuple[str, ...]) -> None:
    assert analyse(text) == terms


@given(anything)
def test_any_text_gives_terms_that_a_white_space_tokeniser_keeps_whole(text: str) -> None:
    terms = analyse(text)
    joined = " ".join(terms)
    assert tuple(joined.split()) == terms
    assert all(0 < len(term) <= MAX_TERM for term in terms)
    joined.encode()
    assert content_words(text) == set(terms)


@given(anything, anything)
def test_terms_of_a_text_do_not_depend_on_what_stands_beside_it(left: str, right: str) -> None:
    assert analyse(f"{left} . {right}") == analyse(left) + analyse(right)


@given(anything)
def test_case_does_not_matter(text: str) -> None:
    assert analyse(text.lower()) == analyse(text)


def test_words_of_one_stem_meet() -> None:
    assert {analyse(w) for w in ("paint", "paints", "painted", "painting")} == {("paint",)}
    assert stem("painting") == "paint"
    assert stem("the") == ""


def test_a_huge_word_becomes_a_short_term() -> None:
    assert analyse("x" * 1_000_000) == ("x" * MAX_TERM,)
    assert all(len(term) <= MAX_TERM for term in analyse("9" * 1_000 + " ж" * 2 + "ж" * 1_000))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("I like tea.", "i like  tea"),
        ("“Hello” — world!", '"hello" - world'),
        ("It’s fine", "It's fine"),
        ("A\u00a0B", "a b"),
        ("ＡＢＣ", "abc"),
        ("3-5 (roughly)", "3 5 roughly"),
    ],
)
def test_exact_duplicates(left: str, right: str) -> None:
    assert normalise(left) == normalise(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("I like tea", "I like teas"),
        ("It is -5 degrees", "It is 5 degrees"),
        ("I write C++", "I write C"),
        ("I write C#", "I write C"),
        ("👍", "👎"),
        ("!", "?"),
        ("I like tea", "I don't like tea"),
        ("3.5", "35"),
    ],
)
def test_what_means_something_else_is_no_duplicate(left: str, right: str) -> None:
    assert normalise(left) != normalise(right)


@given(anything)
def test_normalise_is_idempotent(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(st.text(st.sampled_from("codexnprueEDs- .\u0130\u017f"), max_size=14))
@settings(max_examples=1000)
def test_prefixes_lose_their_hyphen_as_the_plain_rule_says(text: str) -> None:
    plain = re.sub(r"\b(co|de|e|ex|non|pre|re|un)-(?=[a-z])", r"\1", text, flags=re.IGNORECASE)
    assert module._PREFIXED.sub("", text) == plain


@given(st.text(st.characters(codec="ascii"), max_size=40))
def test_ascii_is_normalised_as_any_text(text: str) -> None:
    folded = unicodedata.normalize("NFKC", module._APOSTROPHES.sub("'", text)).lower()
    assert normalise(text) == (" ".join(module._KEPT.findall(folded)) or " ".join(folded.split()))


LETTERS = st.sampled_from("abcdefghilmnoprstuvy'")
ENDINGS = st.sampled_from(
    """s es ies ied ed ing edly ingly ness ization ational fulness ousli biliti logist al icate ement tion y
    ly li e ll 's us ss y""".split()
)


@given(st.lists(LETTERS, max_size=7).map("".join), st.lists(ENDINGS, max_size=2).map("".join))
@settings(max_examples=500)
def test_endings_that_are_looked_up_give_snowballs_stem(start: str, ending: str) -> None:
    assert Stemmer().stemWord(start + ending) == EnglishStemmer().stemWord(start + ending)
