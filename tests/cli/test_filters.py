"""Filters of the command line: which fields and values there are, and what is said of others."""

import pytest

from mnemostream.processors.ports import IndexFilter
from mnemostream.schemas.errors import InputError
from mnemostream.streams.cli.filters import read_filters


def test_nothing_given_filters_nothing() -> None:
    assert read_filters() is None


def test_pairs_and_options_say_the_same() -> None:
    by_pairs = read_filters(
        [
            "kind=plan",
            "kind=fact",
            "status=active",
            "trust=user",
            "agent=a1",
            "session=s1",
            "tag=red",
            "metadata.city=Ghent",
        ]
    )
    assert by_pairs == IndexFilter(
        kinds=("plan", "fact"),
        statuses=("active",),
        trusts=("user",),
        agent_id="a1",
        session_id="s1",
        tags=("red",),
        metadata={"city": "Ghent"},
    )
    by_options = read_filters(
        ["trust=user"],
        kinds=["plan", "fact"],
        statuses=["active"],
        agent="a1",
        session="s1",
        tags=["red"],
        metadata=["city=Ghent"],
    )
    assert by_options == by_pairs


def test_metadata_takes_scalars_as_json_has_them() -> None:
    found = read_filters(
        metadata=["a=5", "b=0.5", "c=true", "d=null", 'e="5"', "f=5 o'clock", "g=[1]", "h=x=y", "i=NaN"]
    )
    assert found is not None
    assert found.metadata == {
        "a": 5,
        "b": 0.5,
        "c": True,
        "d": None,
        "e": "5",
        "f": "5 o'clock",
        "g": "[1]",
        "h": "x=y",
        "i": "NaN",
    }


@pytest.mark.parametrize(
    ("pairs", "names"),
    [
        (["knd=plan"], "did you mean 'kind'?"),
        (["colour=red"], "metadata.<name>"),
        (["cube=nora"], "--cube"),
        (["kind"], "field=value"),
        (["=x"], "field=value"),
        (["kind=plans"], "did you mean 'plan'?"),
        (["status=gone"], "there are active"),
        (["agent=a", "agent=b"], "wanted one value"),
        (["live_at=noon"], "2024-03-01T12:00:00Z"),
    ],
)
def test_a_wrong_filter(pairs: list[str], names: str) -> None:
    with pytest.raises(InputError) as raised:
        read_filters(pairs)
    assert "filter" in str(raised.value) or "time" in str(raised.value)
    assert names in str(raised.value)


def test_a_wrong_value_of_an_option() -> None:
    with pytest.raises(InputError, match="filter kind: 'plans' is none"):
        read_filters(kinds=["plans"])
    with pytest.raises(InputError, match="--metadata 'city'"):
        read_filters(metadata=["city"])
