"""Files of labelled pairs for dedupe: two things that a user said, and what the second is to the first."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final

import msgspec

from ...infra.readers import checks
from ...infra.readers.checks import Bad
from ...processors.times import parse_instant
from ...schemas.errors import InputError

SAME, UPDATES, NEW = "same", "updates", "new"
OUTCOMES: Final = (SAME, UPDATES, NEW)
_NAMES: Final = {  # of an outcome, as others have labelled it
    SAME: "same duplicate reinforce reinforces reinforced noop none",
    UPDATES: "updates update updated revise revises revised supersede supersedes superseded replace replaces replaced",
    NEW: "new add added create created distinct different separate both",
}
_OUTCOME: Final = {name: outcome for outcome, names in _NAMES.items() for name in names.split()}
_FORM: Final = '{"kind", "a", "b", "when_a", "when_b", "expected"}'


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """What was said first and then, when, and what the second should do to the memory of the first."""

    line: int
    kind: str
    a: str
    b: str
    when_a: datetime
    when_b: datetime
    expected: str


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a file; blank lines and further fields are passed over. Raises InputError naming the line."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as exc:
        raise InputError(f"--data {path}: cannot be read ({exc.strerror}); name a file of pairs") from exc
    found = []
    for number, raw in enumerate(lines, 1):
        try:
            text = checks.decode(raw).strip("\ufeff \t")
            if text:
                found.append(_pair(checks.object_of(checks.load_json(text), "line"), number))
        except (Bad, InputError) as bad:
            raise InputError(f"{path} line {number}: {bad}; a line is {_FORM}, all of them texts") from bad
    if not found:
        raise InputError(f"{path}: has no pair; write one a line, as {_FORM}")
    return found


def _pair(record: dict[str, Any], line: int) -> Pair:
    said = _text(record, "expected")
    expected = _OUTCOME.get(said.lower())
    if expected is None:
        raise Bad(f"'expected' is {said[:60]!r}; wanted one of {', '.join(OUTCOMES)}")
    return Pair(
        line=line,
        kind=_text(record, "kind"),
        a=_text(record, "a"),
        b=_text(record, "b"),
        when_a=_instant(_text(record, "when_a"), "when_a"),
        when_b=_instant(_text(record, "when_b"), "when_b"),
        expected=expected,
    )


def _text(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Bad(f"{name!r} is {str(value)[:60]!r}; wanted a text")
    return value.strip()


def _instant(text: str, name: str) -> datetime:
    """A date counts as its noon; a time without a zone as UTC."""
    try:
        return datetime.combine(date.fromisoformat(text), time(12), UTC)
    except ValueError:
        pass
    try:
        return parse_instant(text, zone_needed=False)
    except InputError as exc:
        raise Bad(f"{name}: {exc}") from exc
