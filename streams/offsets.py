"""Places in a log as rpk writes them: `start`, `end`, `7`, `+3`, `-3`, `o1:o2`, `@time`, `@t1:t2`, and our cuts.

`parse` turns text into a Span without looking at any log; `bounds` and `resolve` turn that into offsets of a
node's topic. A time means the log's own, by which a record was appended.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import msgspec

from ..infra.times import from_micros
from ..processors.times import checked_instant, parse_instant
from ..schemas.errors import InputError
from ..schemas.hints import hint
from ..schemas.ids import Position
from ..schemas.topics import BY_NAME, DLQ_SUFFIX
from .cuts import read_cut

FORMS: Final = (
    "start, end, an offset like 7, +3 (behind the start), -3 (before the end), a range like 3:7, @time (RFC 3339, "
    "a date, milliseconds, or -1h), or a cut like c1.e0:17"
)
Offsets = dict[int, int]  # partition → the next offset to read
_TIME: Final = (
    r"\d{13}|\d{10}|\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d))?"
)
_DURATION: Final = r"-?(?:\d+(?:\.\d+)?(?:ms|us|ns|d|h|m|s))+"
_RANGE: Final = re.compile(rf"@(?P<first>{_TIME}|{_DURATION})?:(?P<second>{_TIME}|{_DURATION}|end)?")
_POINT: Final = re.compile(rf"@(?P<time>{_TIME}|{_DURATION})")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_POSITION: Final = re.compile(r"(?P<topic>[a-z][\w.]*)\[(?P<partition>\d+)\]@(?P<offset>\d+)")
_SECONDS: Final = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}


class Log(Protocol):
    """What of an event log is asked here."""

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written."""
        ...

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end where there is none."""
        ...


class FromStart(msgspec.Struct, frozen=True):
    """So many records behind the start of each partition."""

    records: int = 0


class FromEnd(msgspec.Struct, frozen=True):
    """So many records before the end of each partition."""

    records: int = 0


class AtOffset(msgspec.Struct, frozen=True):
    """That offset in each partition, or the end of one that is shorter."""

    offset: int


class AtTime(msgspec.Struct, frozen=True):
    """The first record of each partition appended at or after an instant."""

    instant: datetime


class AtCut(msgspec.Struct, frozen=True):
    """An offset per topic and partition; the start of each that is not named. `text` is how it was written."""

    cut: dict[tuple[str, int], int]
    text: str


class AtRecord(msgspec.Struct, frozen=True):
    """One record, by its position as it is printed; every other partition at its end, since no order is among them."""

    position: Position


Point = FromStart | FromEnd | AtOffset | AtTime | AtCut | AtRecord


_WORDS: Final[dict[str, Point]] = {
    "start": FromStart(),
    "oldest": FromStart(),
    "end": FromEnd(),
    "newest": FromEnd(),
}


class Span(msgspec.Struct, frozen=True):
    """From one point up to another, which is not part of it; `until` None goes on without end."""

    begin: Point
    until: Point | None = None


def parse(text: str, *, now: datetime, option: str) -> Span:
    """The span that `text` names; raises InputError that begins with `option`.

    A duration counts from `now`; the second one of a range from the first, where that is no duration.
    """
    if (point := _point(text, now, option)) is not None:
        return Span(point)
    if (found := _RANGE.fullmatch(text)) is not None and (found["first"] or found["second"]):
        return _times(text, found["first"], found["second"], now, option)
    first, colon, second = text.partition(":")
    begin = FromStart() if not first and second else _exact(first)
    until = FromEnd() if second == "end" else _exact(second)
    if not colon or begin is None or (second and until is None):
        raise InputError(f"{option} {text!r}: wanted {FORMS}")
    if isinstance(begin, AtOffset) and isinstance(until, AtOffset) and until.offset < begin.offset:
        raise InputError(f"{option} {text!r}: ends before it begins; give the smaller offset first")
    return Span(begin, until)


def parse_point(text: str, *, now: datetime, option: str) -> Point:
    """The one place that `text` names; raises InputError for a range, too."""
    span = parse(text, now=now, option=option)
    if span.until is not None:
        raise InputError(f"{option} {text!r}: wanted one place, got a range; give one of its ends")
    return span.begin


def _point(text: str, now: datetime, option: str) -> Point | None:
    if text in _WORDS:
        return _WORDS[text]
    if text.startswith("c1"):
        try:
            return AtCut(read_cut(text), text)
        except InputError as exc:
            raise InputError(f"{option}: {exc}") from exc
    if (found := _POSITION.fullmatch(text)) is not None:
        return _record(found, option)
    if re.fullmatch(r"[+-]\d{1,18}", text):
        return FromStart(int(text)) if text[0] == "+" else FromEnd(-int(text))
    return _exact(text.removesuffix(":")) or _time(text, now, option)


def _time(text: str, now: datetime, option: str) -> AtTime | None:
    """A time behind @; a date, or a date and a time, may stand without it, since it can be nothing else."""
    written = text if text.startswith("@") or not _DATE.match(text) else f"@{text}"
    found = _POINT.fullmatch(written.removesuffix(":"))
    return None if found is None else AtTime(_instant(found["time"], now, option))


def _record(found: re.Match[str], option: str) -> AtRecord:
    topic = found["topic"]
    if topic.removesuffix(DLQ_SUFFIX) not in BY_NAME:
        raise InputError(f"{option} {found[0]!r}: unknown topic; {hint(topic, BY_NAME)}")
    return AtRecord(Position(topic, int(found["partition"]), int(found["offset"])))


def _exact(text: str) -> AtOffset | None:
    return AtOffset(int(text)) if re.fullmatch(r"\d{1,18}", text) else None


def _times(text: str, first: str | None, second: str | None, now: datetime, option: str) -> Span:
    begin: Point = FromStart()
    base = now
    if first is not None:
        instant = _instant(first, now, option)
        begin = AtTime(instant)
        base = now if re.fullmatch(_DURATION, first) else instant
    if second is None or second == "end":
        return Span(begin, None if second is None else FromEnd())
    until = AtTime(_instant(second, base, option))
    if isinstance(begin, AtTime) and until.instant < begin.instant:
        raise InputError(f"{option} {text!r}: ends before it begins; give the earlier time first")
    return Span(begin, until)


def _instant(text: str, base: datetime, option: str) -> datetime:
    try:
        if text.isdecimal():
            return checked_instant(from_micros(int(text) * (1_000 if len(text) == 13 else 1_000_000)))
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return parse_instant(f"{text}T00:00:00Z")
        if re.fullmatch(_DURATION, text):
            return checked_instant((base + _duration(text)).astimezone(UTC))
        return parse_instant(text)
    except (InputError, OverflowError) as exc:
        raise InputError(f"{option}: {exc}") from exc


def _duration(text: str) -> timedelta:
    seconds = sum(
        float(number) * _SECONDS[unit]
        for number, unit in re.findall(r"(\d+(?:\.\d+)?)(ms|us|ns|d|h|m|s)", text)
    )
    return timedelta(seconds=-seconds if text.startswith("-") else seconds)


def seconds_of(text: str, option: str) -> float:
    """The seconds of a duration such as 30s, 5m or 1h30m, which must be above 0. Raises InputError."""
    if not re.fullmatch(_DURATION, text) or (seconds := _duration(text).total_seconds()) <= 0:
        raise InputError(f"{option} {text!r}: wanted a duration such as 30s, 5m or 1h30m")
    return seconds


def resolve(log: Log, topic: str, point: Point, *, option: str, behind: bool = False) -> Offsets:
    """partition → the next offset to read of a point in a topic.

    With `behind`, what lies at a position or at a time is in front of the point: the state as of then holds it.
    Raises InputError for a cut or a position that is not of this topic, or beyond the log's end.
    """
    ends = log.end_offsets(topic)
    match point:
        case FromStart(records):
            return {partition: min(records, end) for partition, end in ends.items()}
        case FromEnd(records):
            return {partition: max(end - records, 0) for partition, end in ends.items()}
        case AtOffset(offset):
            return {partition: min(offset, end) for partition, end in ends.items()}
        case AtTime(instant):
            first = instant + timedelta(microseconds=1) if behind else instant
            return {partition: log.offset_at(topic, partition, first) for partition in ends}
        case AtCut(cut, text):
            return _named(cut, text, topic, ends, option)
        case AtRecord(at):
            own = {(at.topic, at.partition): at.offset + (1 if behind else 0)}
            text = f"{at.topic}[{at.partition}]@{at.offset}"
            return {**ends, at.partition: _named(own, text, topic, ends, option)[at.partition]}


def _named(cut: dict[tuple[str, int], int], text: str, topic: str, ends: Offsets, option: str) -> Offsets:
    own = {partition: offset for (of, partition), offset in cut.items() if of == topic}
    if cut and not own:
        named = ", ".join(sorted({of for of, _ in cut}))
        raise InputError(
            f"{option} {text!r}: names no place in {topic}, only in {named}; give one of that topic"
        )
    for partition, offset in own.items():
        if offset > ends.get(partition, -1):
            raise InputError(
                f"{option} {text!r}: {topic}[{partition}]@{offset} is beyond the log's end at "
                f"{ends.get(partition)}; is it of another home?"
            )
    return {**dict.fromkeys(ends, 0), **own}


def bounds(log: Log, topic: str, span: Span, *, option: str) -> tuple[Offsets, Offsets | None]:
    """Where a span begins and where it ends, partition by partition; None for a span without end."""
    begin = resolve(log, topic, span.begin, option=option)
    return begin, None if span.until is None else resolve(log, topic, span.until, option=option)
