"""Did you mean: what is near enough to be meant, and what is said where nothing is."""

import pytest

from mnemostream.schemas.hints import LISTED, hint, nearest

NAMES = ["turns", "candidates", "events", "MemoryCreated", "Nora"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("event", "events"),
        ("EVENTS", "events"),
        ("memorycreated", "MemoryCreated"),
        ("cand", "candidates"),
        ("x", None),
    ],
)
def test_the_nearest_name(name: str, meant: str | None) -> None:
    assert nearest(name, NAMES) == meant


def test_a_hint_names_what_was_meant_and_what_there_is() -> None:
    assert hint("turn", ["turns", "events"]) == "did you mean 'turns'? There are turns, events"
    assert hint("zebra", ["turns", "events"]) == "there are turns, events"
    assert hint("zebra", []) == "there are none"


def test_a_long_list_is_cut_off() -> None:
    names = [f"cube-{number:04}" for number in range(LISTED + 1000)]
    assert hint("zebra", names).endswith("cube-0023 and 1,000 more")
