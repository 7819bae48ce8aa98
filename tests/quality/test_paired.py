"""Two reports compared row by row: the difference, and an interval that tells chance from change."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.schemas.errors import InputError
from mnemostream.streams.quality.documents import document, rows_of, write
from mnemostream.streams.quality.paired import compare, interval, means


def rows(values: list[float], group: str = "a") -> list[dict[str, object]]:
    return [{"id": f"q{number}", "group": group, "R": value} for number, value in enumerate(values)]


def test_figures_are_means_by_group_and_over_all() -> None:
    found = means([*rows([1.0, 0.0], "a"), *rows([1.0], "b")])
    assert found == {
        "a": {"n": 2, "R": 0.5},
        "b": {"n": 1, "R": 1.0},
        "all": {"n": 3, "R": pytest.approx(2 / 3)},
    }


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_a_report_against_itself_shows_no_difference(values: list[float]) -> None:
    for one in compare(rows(values), rows(values)):
        assert one.difference == one.low == one.high == 0.0


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=40))
def test_the_difference_is_that_of_the_means_and_turns_round_with_the_sides(
    pairs: list[tuple[float, float]],
) -> None:
    before, after = rows([a for a, _ in pairs]), rows([b for _, b in pairs])
    (there,) = [one for one in compare(before, after) if one.group == "all"]
    (back,) = [one for one in compare(after, before) if one.group == "all"]
    assert there.difference == pytest.approx(there.after - there.before) == pytest.approx(-back.difference)
    assert (there.low, there.high) == (pytest.approx(-back.high), pytest.approx(-back.low))


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Of 300 samples of 50 with mean 0.3, some 95 % of the intervals hold it; one of half the draws would not."""
    draw = np.random.default_rng(1)
    held = 0
    for _ in range(300):
        low, high = interval(draw.normal(0.3, 1.0, 50))
        held += low <= 0.3 <= high
    assert 0.90 <= held / 300 <= 0.98


def test_what_is_paired_shows_what_means_alone_would_hide() -> None:
    """Every question gains a little, while questions differ much: the interval of the pairs is above 0."""
    before = list(np.random.default_rng(2).uniform(0, 0.9, 100))
    (found, *_) = compare(rows(before), rows([value + 0.05 for value in before]))
    assert found.low > 0.04


def test_only_rows_in_both_are_compared() -> None:
    found = compare(rows([0.0, 0.0]), rows([1.0, 1.0, 1.0]))
    assert {one.count for one in found} == {2}
    with pytest.raises(InputError, match="no row"):
        compare(rows([0.0]), [{"id": "other", "group": "a", "R": 1.0}])


def test_a_document_comes_back_with_a_line_for_each_row(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write({**document("locomo", rows([0.25, 0.5]), embedder="x"), "more": {"behind": "the rows"}}, path)
    assert json.loads(path.read_text())["more"] == {"behind": "the rows"}
    assert json.loads(path.read_text())["figures"]["all"] == {"n": 2, "R": 0.375}
    assert [row["R"] for row in rows_of(path, "locomo")] == [0.25, 0.5]
    assert sum('"id": "q' in line for line in path.read_text().splitlines()) == 2


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"bench": "latency", "rows": []}', '{"bench": "locomo"}', '{"bench": "locomo", "rows": [1]}'],
)
def test_what_is_no_report_of_the_benchmark_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(content)
    with pytest.raises(InputError, match=r"other\.json.*--report"):
        rows_of(path, "locomo")
