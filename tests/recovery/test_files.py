"""Damage to the files of a home is found and named, or harmless; no answer is ever silently different."""

from collections import Counter

from tests.recovery.damage import FOUND, HARMLESS
from tests.recovery.damage import damage_trials as trials
from tests.recovery.harness import spread

BITS, OTHERS = 200, 80


def test_a_flipped_bit_a_cut_or_an_emptied_file_is_found_and_named_or_harmless() -> None:
    verdicts = {}
    for found in spread(trials, [(1, BITS // 2, OTHERS // 2), (2, BITS // 2, OTHERS // 2)]):
        verdicts |= found
    wrong = {hurt: said for hurt, said in verdicts.items() if said.what not in (FOUND, HARMLESS)}
    assert wrong == {}
    count = Counter((hurt.how, said.what) for hurt, said in verdicts.items())
    assert count["flip", FOUND] > BITS / 4, "too little of what was damaged was ever read"
    deleted = {hurt.file: said for hurt, said in verdicts.items() if hurt.how == "delete"}
    for file in ("mnemostream.db", "keys.db", "mnemostream.db-wal", "keys.db-wal"):
        assert deleted[file].what == FOUND and file in deleted[file].said
