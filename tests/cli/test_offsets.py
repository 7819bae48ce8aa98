"""Offsets as rpk writes them: what each form means, on a log of two partitions, and what is said of a wrong one."""

from datetime import UTC, datetime, timedelta

import pytest

from mnemostream.schemas.errors import InputError
from mnemostream.streams.offsets import bounds, parse, parse_point, resolve

TOPIC = "memory.events.v1"
NOON = datetime(2024, 3, 1, 12, tzinfo=UTC)
TIMES = {  # one record a minute on the first partition, two on the second
    0: [NOON + timedelta(minutes=minute) for minute in range(10)],
    1: [NOON, NOON + timedelta(minutes=5)],
}


class Log:
    def end_offsets(self, topic: str) -> dict[int, int]:
        assert topic == TOPIC
        return {partition: len(times) for partition, times in TIMES.items()}

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        return sum(time < instant for time in TIMES[partition])


NOW = NOON + timedelta(minutes=10)
WHOLE = {0: 10, 1: 2}


def read(text: str) -> tuple[dict[int, int], dict[int, int] | None]:
    return bounds(Log(), TOPIC, parse(text, now=NOW, option="--from"), option="--from")


@pytest.mark.parametrize(
    ("text", "begin", "until"),
    [
        ("start", {0: 0, 1: 0}, None),
        ("oldest", {0: 0, 1: 0}, None),
        ("end", WHOLE, None),
        ("newest", WHOLE, None),
        ("+3", {0: 3, 1: 2}, None),
        ("-3", {0: 7, 1: 0}, None),
        ("7", {0: 7, 1: 2}, None),
        ("7:", {0: 7, 1: 2}, None),
        (":7", {0: 0, 1: 0}, {0: 7, 1: 2}),
        (":end", {0: 0, 1: 0}, WHOLE),
        ("1:4", {0: 1, 1: 1}, {0: 4, 1: 2}),
        ("1:end", {0: 1, 1: 1}, WHOLE),
        ("@2024-03-01T12:03:00Z", {0: 3, 1: 1}, None),
        ("@2024-03-01T12:03:00Z:", {0: 3, 1: 1}, None),
        ("2024-03-01T13:03:00+01:00", {0: 3, 1: 1}, None),
        ("@2024-03-01", {0: 0, 1: 0}, None),
        ("2024-03-02", WHOLE, None),
        (f"@{int(NOON.timestamp())}", {0: 0, 1: 0}, None),
        (f"@{int(NOON.timestamp() * 1000) + 180_000}", {0: 3, 1: 1}, None),
        ("@-7m", {0: 3, 1: 1}, None),
        ("@-1h30m", {0: 0, 1: 0}, None),
        ("@-5m:-3m", {0: 5, 1: 1}, {0: 7, 1: 2}),
        ("@-5m:end", {0: 5, 1: 1}, WHOLE),
        ("@:-5m", {0: 0, 1: 0}, {0: 5, 1: 1}),
        ("@2024-03-01T12:02:00Z:3m", {0: 2, 1: 1}, {0: 5, 1: 1}),
        ("@2024-03-01T12:02:00Z:2024-03-01T12:04:30.5+00:00", {0: 2, 1: 1}, {0: 5, 1: 1}),
        ("c1.e0:4,1:1", {0: 4, 1: 1}, None),
        ("c1.e0:4", {0: 4, 1: 0}, None),
        ("c1", {0: 0, 1: 0}, None),
        ("memory.events.v1[0]@4", {0: 4, 1: 2}, None),
    ],
)
def test_each_form(text: str, begin: dict[int, int], until: dict[int, int] | None) -> None:
    assert read(text) == (begin, until)


def test_a_state_as_of_a_position_or_a_time_holds_what_lies_there() -> None:
    def behind(text: str) -> dict[int, int]:
        point = parse_point(text, now=NOW, option="WHEN")
        return resolve(Log(), TOPIC, point, option="WHEN", behind=True)

    assert behind("memory.events.v1[0]@4") == {0: 5, 1: 2}
    assert behind("@2024-03-01T12:05:00Z") == {0: 6, 1: 2}
    assert behind("c1.e0:4,1:1") == {0: 4, 1: 1}
    assert behind("-1") == {0: 9, 1: 1}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("sideways", "a range like 3:7"),
        ("", "wanted start"),
        (":", "wanted start"),
        ("@", "wanted start"),
        ("@:", "wanted start"),
        ("1:2:3", "wanted start"),
        ("5:1", "smaller offset first"),
        ("@-1m:-1h", "earlier time first"),
        ("@end", "wanted start"),
        ("@2024-13-01", "month"),
        ("@2024-03-01T12:00:00", "wanted start"),
        ("@9999999999999", "the year"),
        ("@-99999999999d", "--from"),
        ("@12", "milliseconds"),
        ("c1.e0", "c1.e0:17,1:4"),
        ("c1.x0:1", "names no topic"),
        ("c1.t0:1", "conversation.turns.v1"),
        ("c1.e0:11", "beyond"),
        ("c1.e7:0", "beyond"),
        ("memory.event.v1[0]@4", "did you mean 'memory.events.v1'?"),
        ("memory.events.v1[0]@11", "beyond"),
    ],
)
def test_a_wrong_form_names_the_option_and_what_was_wanted(text: str, names: str) -> None:
    with pytest.raises(InputError) as raised:
        read(text)
    assert str(raised.value).startswith("--from")
    assert names in str(raised.value)


def test_one_place_is_not_a_range() -> None:
    with pytest.raises(InputError, match="WHEN '1:2': wanted one place, got a range"):
        parse_point("1:2", now=NOW, option="WHEN")
