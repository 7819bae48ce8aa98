"""What a tool gave: a record of few fields is told as one statement; status, ids, rows and output are not kept."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from .caseless import Caseless

MOST_FIELDS: Final = 12
MOST_VALUE: Final = 160  # characters of one value
MOST_PARSED: Final = 20_000  # characters of JSON that is read at all
LEAST_FIELDS: Final = 2  # what is left without status and ids must be a record, not a receipt
_NOISE: Final = re.compile(
    r"^(?:ok|status|success|successful|done|saved|created|updated|deleted|error|errors|message|msg|code|exit|exit_code|stdout|stderr|ms|took"
    r"|took_ms|elapsed|duration_ms|latency|latency_ms|seed|rolls?|revision|rev|version|tz|timezone|size|bytes|hash|sha|sha256|checksum|etag|token"
    r"|cursor|page|pages|limit|offset|next|prev|total_count|count|added|removed|changed|rows|cells|updated_cells|affected|query|request|trace"
    r"|request_id|trace_id|session|session_id|uuid|guid|id|ids|_id|accession|\w+_id|\w+_ids|\w*Id|default_branch|visibility|sku"
    r"|timestamp|ts|created_at|updated_at|cached|source|lang|locale|format|mime|type|kind|state|tool|arguments|function)$",
    re.IGNORECASE,
)
# A roll of dice, an edit of a file: over as soon as they are told.
_PASSING: Final = tuple(
    frozenset(keys.split())
    for keys in (
        "total dc",
        "expr total",
        "dice total",
        "total modifier",
        "roll dc",
        "path lines_changed",
        "path lines",
        "file lines",
        "path bytes_written",
    )
)
# Where a tool put something, and what it is called: told beside what it put there, and nothing by itself.
_PLACE: Final = re.compile(r"^(?:name|row|line|cell|job|queue|ref|receipt|position|index)$", re.IGNORECASE)
# How fast a machine was: over with the run that it was measured in.
_MEASURED: Final = re.compile(
    r"^(?:p(?:50|75|9\d{1,2})(?:_\w+)?|throughput(?:_\w+)?|(?:ops|iterations?|req(?:uest)?s?|rows|jobs)_?per_?s(?:ec(?:ond)?)?|[rq]ps"
    r"|ns_?per_?op|iterations)$",
    re.IGNORECASE,
)
# A number of a file or a parcel, and a moment: both are told beside what they are of.
_REFERS: Final = re.compile(r"(?=[^ ]*\d)(?=[^ ]*[A-Za-z])[\w-]+(?:-[\w-]+)+")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")
_AMOUNT: Final = re.compile(r"-?\d[\d.,]*")
_SAYS_NOTHING: Final = frozenset(
    "ok okay done success successful succeeded queued accepted true yes pass passed".split()
)
_FAILED: Final = Caseless(
    r"\b(?:error|failed|failure|exception|timeout|timed out|not found|denied|unauthori[sz]ed|traceback)\b"
)


def told(text: str) -> str:
    """A tool's JSON as "field value; field value", in its own words; "" for a call, a receipt, rows or output."""
    if len(text) > MOST_PARSED:
        return ""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    while (
        isinstance(value, Mapping)
        and len(value) == 1
        and isinstance(inner := next(iter(value.values())), Mapping)
    ):
        value = inner
    return _record(value) if isinstance(value, Mapping) else ""


def _record(record: Mapping[str, Any]) -> str:
    if any(
        key.lower() in ("error", "errors", "stdout", "tool", "arguments") and value
        for key, value in record.items()
    ):
        return ""
    keys = {key.lower() for key in record}
    if any(group <= keys for group in _PASSING) or any(map(_MEASURED.match, keys)):
        return ""
    fields: list[str] = []
    values: list[str] = []
    telling = 0
    for key, value in record.items():
        if _NOISE.match(key) or not key.strip() or isinstance(value, bool) or value is None:
            continue
        if isinstance(value, Mapping) or (
            isinstance(value, list) and any(isinstance(item, Mapping) for item in value)
        ):
            return ""
        items = value if isinstance(value, list) else [value]
        shown = ", ".join(
            str(item) for item in items if isinstance(item, str | int | float) and not isinstance(item, bool)
        )
        if shown.strip() and shown.strip().lower() not in _SAYS_NOTHING:
            telling += _PLACE.match(key) is None
            values.append(shown.strip())
            fields.append(f"{' '.join(key.replace('_', ' ').split())} {' '.join(shown.split())[:MOST_VALUE]}")
    if _is_receipt(values) or telling < LEAST_FIELDS or len(fields) > MOST_FIELDS:
        return ""
    return "; ".join(fields)


def _is_receipt(values: Sequence[str]) -> bool:
    """Whether values are a moment and numbers of files, with one amount at most: nobody knows what was done then."""
    rest = [value for value in values if not _REFERS.fullmatch(value)]
    amounts = sum(_AMOUNT.fullmatch(value) is not None for value in rest)
    moments = sum(_MOMENT.fullmatch(value) is not None for value in rest)
    return moments > 0 and amounts <= 1 and amounts + moments == len(rest)


def failed(text: str) -> bool:
    """Whether a tool says that it failed."""
    return _FAILED.found_in(text[:400])
