"""Ratios, shares and targets."""

import json
from functools import lru_cache

import pytest

from benchmarks.measuring import (
    Figure,
    Report,
    alternated,
    forget_caches,
    p95_ratio,
    ratio,
    rounded,
    share,
    timed,
)


def test_share_is_the_nearest_rank():
    values = [float(number) for number in range(1, 101)]
    assert share(values, 0.95) == 95
    assert share(values, 0.5) == 50
    assert share(values, 1.0) == 100
    assert share([3.0], 0.95) == share([3.0], 0.0) == 3


def test_ratio_is_the_median_of_rounds_that_belong_together():
    assert ratio([1.0, 4.0, 9.0], [1.0, 2.0, 3.0]) == 2
    with pytest.raises(ValueError):
        ratio([1.0], [1.0, 2.0])


def test_p95_ratio_takes_each_round_by_itself():
    ours = [[1.0] * 94 + [8.0] * 6, [1.0] * 95 + [8.0] * 5, [2.0] * 100]
    assert p95_ratio(ours, [[1.0] * 100] * 3) == 2


@pytest.mark.parametrize(
    ("figure", "met", "wanted"),
    [
        (Figure(0.6, least=0.6), True, "≥ 0.6"),
        (Figure(0.59, least=0.6), False, "≥ 0.6"),
        (Figure(2.0, most=2), True, "≤ 2"),
        (Figure(2.1, most=2), False, "≤ 2"),
        (Figure(99.0), True, ""),
    ],
)
def test_a_figure_knows_whether_it_meets_its_target(figure, met, wanted):
    assert (figure.met, figure.wanted) == (met, wanted)


def test_a_missed_figure_is_told_and_gives_exit_code_1(tmp_path, capsys):
    report = Report()
    report.figure("good", 1.0, least=1)
    report.rate("turns/s", 1234.5)
    assert report.write(tmp_path / "deep" / "report.json") == 0
    report.figure("bad", 0.5, least=1)
    assert report.write(tmp_path / "report.json", seeds={"texts": 1}) == 1
    assert "MISSED: bad" in capsys.readouterr().err
    written = json.loads((tmp_path / "report.json").read_text())
    assert written["figures"]["bad"] == {"value": 0.5, "wanted": "≥ 1", "met": False}
    assert written["absolute"] == {"turns/s": 1234}
    assert written["seeds"] == {"texts": 1}
    assert {"machine", "versions", "measured_at"} <= written.keys()


def test_sides_alternate_and_the_first_round_does_not_count():
    order = []

    def side(name):
        order.append(name)
        return float(len(order))

    found = alternated(2, {"a": lambda: side("a"), "b": lambda: side("b")})
    assert "".join(order) == "baabba"
    assert found == {"a": [3.0, 6.0], "b": [4.0, 5.0]}


@pytest.mark.parametrize(("value", "short"), [(0.0, 0), (0.12345, 0.123), (12.345, 12.3), (12345.6, 12346)])
def test_numbers_are_rounded_to_what_they_are_worth(value, short):
    assert rounded(value) == short


def test_caches_are_forgotten():
    calls = []

    @lru_cache
    def remembered(value):
        calls.append(value)

    remembered(1)
    forget_caches()
    remembered(1)
    assert calls == [1, 1]


def test_time_is_taken():
    assert timed(lambda: None) >= 0
