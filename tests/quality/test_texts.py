"""Made-up texts: the same for the same seed, spread as the words of real texts are, and good for extraction."""

from collections import Counter
from itertools import pairwise

from benchmarks.searching import questions
from mnemostream.processors.extract import extract
from mnemostream.processors.text import analyse
from mnemostream.processors.turn import TurnView
from mnemostream.streams.quality.texts import Speaker, at, vocabulary


def test_the_same_seed_says_the_same():
    first, second = (list(Speaker(1, "anna").memories(50)) for _ in range(2))
    assert first == second
    assert first != list(Speaker(2, "anna").memories(50))
    assert first != list(Speaker(1, "bob").memories(50))
    assert list(Speaker(1, "anna").turns(20, "t")) == list(Speaker(1, "anna").turns(20, "t"))
    assert questions([("anna", 3), ("bob", 3)], 7) == questions([("anna", 3), ("bob", 3)], 7)


def test_a_few_words_are_frequent_and_most_are_rare():
    memories = [text for _, text, _ in Speaker(1, "anna").memories(1000)]
    counts = Counter(term for text in memories for term in set(analyse(text)))
    shares = [count / len(memories) for _, count in counts.most_common()]
    assert shares[0] > 0.5  # a year, or the name of who speaks
    assert 0.01 < shares[50] < 0.1
    assert len(counts) > 1000
    assert sum(1 for count in counts.values() if count < 5) > len(counts) / 2
    assert 8 < sum(len(analyse(text)) for text in memories) / len(memories) < 16


def test_turns_hold_statements():
    turns = list(Speaker(1, "anna").turns(100, "t"))
    drafts = [
        draft
        for turn in turns
        for draft in extract(
            TurnView(
                turn_id=turn.turn_id,
                role=turn.role,
                speaker=turn.speaker,
                text=turn.text,
                occurred_at=turn.occurred_at,
            ),
            (),
        ).drafts
    ]
    assert len(drafts) >= 95
    assert len({turn.turn_id for turn in turns}) == 100


def test_a_voice_may_speak_in_a_cube_of_another_name():
    assert {turn.cube for turn in Speaker(1, "voice", "anna").turns(3, "t")} == {"anna"}
    texts = [[text for _, text, _ in Speaker(1, "voice", cube).memories(3)] for cube in ("anna", "bob")]
    assert texts[0] == texts[1]


def test_time_passes_within_a_session_and_between():
    assert all(before < after for before, after in pairwise(map(at, range(1000))))
    assert len({at(number) for number in range(100_000)}) == 100_000


def test_the_vocabulary_is_of_words():
    words, sums = vocabulary()
    assert len(words) == len(sums) == len(set(words)) > 3000
    assert all(word.isalpha() for word in words)


def test_questions_are_spread_over_the_cubes():
    asked = questions([(f"cube{number}", 1) for number in range(10)], 30)
    assert Counter(cube for cube, _ in asked) == {f"cube{number}": 3 for number in range(10)}
