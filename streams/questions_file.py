"""Files of questions for an evaluation: `question`, `answer` and, where it is known, `memory_id`; an object a line."""

from pathlib import Path

import msgspec

from ..infra.readers import checks
from ..infra.readers.checks import Bad
from ..schemas.errors import InputError


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A question, the answer that it should get, and the memory that it is about."""

    question: str
    answer: str
    memory_id: str | None = None


def read_questions(path: Path) -> list[Line]:
    """The questions of a file; blank lines are passed over. Raises InputError with the line that is wrong."""
    found = []
    for number, raw in enumerate(read_bytes(path, "--questions").splitlines(), 1):
        try:
            text = checks.decode(raw).strip("\ufeff \t")
            if text:
                found.append(_line(text))
        except Bad as bad:
            raise InputError(
                f'{path} line {number}: {bad}; a line is {{"question": …, "answer": …}}, with a memory_id or without'
            ) from bad
    if not found:
        raise InputError(f'{path}: has no question; write one a line, as {{"question": …, "answer": …}}')
    return found


def read_text(path: Path) -> str:
    """A file of plain text, for perplexity. Raises InputError for one that is no UTF-8, or says nothing."""
    try:
        text = checks.decode(read_bytes(path, "--text"))
    except Bad as bad:
        raise InputError(f"{path}: {bad}") from bad
    if not text.strip():
        raise InputError(f"{path}: says nothing; name a plain text of some hundred words or more")
    return text


def read_bytes(path: Path, option: str) -> bytes:
    """The bytes of a file that an option names. Raises InputError where there is none."""
    try:
        return path.read_bytes()
    except OSError as exc:
        raise InputError(f"{option} {path}: cannot be read ({exc.strerror}); name a file") from exc


def _line(text: str) -> Line:
    """Other fields are nobody's business: they are passed over. An answer may be a number."""
    record = checks.object_of(checks.load_json(text), "line")
    said = {}
    for name in ("question", "answer"):
        value = record.get(name)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        said[name] = checks.text_of(str(value) if number else value, name).strip()
        if not said[name]:
            raise Bad(f"{name}: wanted some text, got nothing")
    return Line(**said, memory_id=checks.optional_text(record, "memory_id"))
