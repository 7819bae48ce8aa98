"""Words that look like a time and mean none: idioms, quotes, titles, versions, and what a story tells."""

import re
from collections.abc import Callable
from typing import Final

# "every Tuesday", "Black Friday" and "the last week of school" mean no day that the turn's own gives.
_BEFORE: Final = re.compile(
    r"\b(?:every(?: (?:second|other|third|fourth|single|few))?|each|most|any|some|black|good|cyber|through|the very"
    r"|like there['’]s no|casual|taco|super bowl"
    r"|version|python|windows|office|ubuntu|class of|(?:is|was|are|were|a \w+) set|takes? place"
    r"|taking place|(?:moved|changed|postponed|rescheduled|pushed|shifted) from) $",
    re.IGNORECASE,
)
_BEFORE_WEEKDAY: Final = re.compile(
    r"(?:\b(?:the|our|my|his|her|your|their|its|an?|another|one|of)|['’]s) $", re.IGNORECASE
)
_AFTER_WEEKDAY: Final = re.compile(
    r" (?:school|best|brunch|roast|service|league|blues|paper|papers|dinners?|nights?|mornings"
    r"|night live|night lights"
    r"|fever)\b",
    re.IGNORECASE,
)
# "Friday evenings" come every week, "the first Monday of a month" every month.
# "The Friday before": of what was spoken of. "I moved the Thursday lessons to Monday": each week.
_OF_ANOTHER: Final = re.compile(
    r"(?:,? (?:morning|afternoon|evening|night))? (?:before|after)(?= to\b|[.,;:!?]|$)"
)
_SERIES: Final = re.compile(
    r"day (?:session|lesson|class|training|shift|meeting|call|run|visit)(?:s|es) to $", re.IGNORECASE
)
_YEARLY: Final = re.compile(
    r"\b(?:(?:financial|fiscal|tax|school|academic) year|quarters|terms) \w+ $", re.IGNORECASE
)
_AFTER_EACH: Final = re.compile(
    r"(?:(?:,| and| or|, and) \w+day)* (?:morning|afternoon|evening|night)s\b"
    r"| (?:of|in) (?:an?|the|each|every) (?:month|quarter|year)\b",
    re.IGNORECASE,
)
_AFTER_RELATIVE: Final = re.compile(r" of (?!next|this|last|the (?:month|year))", re.IGNORECASE)
_AFTER_TODAY: Final = re.compile(
    r"['’]s (?:\w+-)?(?:\w+ )?(?:world|society|age|youth|kids|markets?|technology|standards|economy"
    r"|news|generation|problem)\b"
    r"| is another day\b|, gone tomorrow",
    re.IGNORECASE,
)
_BEFORE_TODAY: Final = re.compile(
    r"\b(?:of|kids|people|teenagers|children|better|brighter|here|students|no) $", re.IGNORECASE
)
_AFTER_HOLIDAY: Final = re.compile(
    r" (?!last\b|this\b|next\b|at\b|with\b|and\b|we\b|when\b|but\b|because\b|in\b|on\b|for\b|to\b|so\b"
    r"|or\b|she\b|he\b"
    r"|they\b|my\b|our\b|was\b|is\b|together\b|alone\b|as\b|it\b|I\b|he\b|by\b|from\b|around\b"
    r"|dressed\b|visiting\b|again\b"
    r"|too\b|you\b|the\b|after\b|before\b)[a-z]"
)
_AFTER_DECADE: Final = re.compile(r" (?:degrees|outside|fahrenheit|mph)\b|°", re.IGNORECASE)
_HOT: Final = re.compile(
    r"\b(?:temperature|temps?|degrees|weather|heart rate|score|hot|warm)\b", re.IGNORECASE
)
_MADE_BY: Final = re.compile(
    r"\b(?:written|painted|made|book|song|drawn|photo|told|played|with|and) $", re.IGNORECASE
)
_OF_A_NAME: Final = re.compile(r"\b[A-Z]\w+ (?:d[eoa]s?|del|della|di|du|la|le) $")
# What comes each month has no date: "The rent is due on the 1st".
_MONTHLY: Final = re.compile(
    r"\b(?:standing order|direct debit|(?:every|each|per|a) month|monthly|pay (?:comes|still|arrives|day)|rent|salary"
    r"|salaries|wages?|payday"
    r"|instal?ments?|subscription)\b",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|«[^»\n]*»|`[^`\n]*`")
_STORY: Final = re.compile(
    r"^(?:so |and |but )?(?:in|at the (?:start|end) of) (?:the|this|that|my|his|her|our|a) (?:\w+ )?"
    r"(?:book|novel|story|film|movie|game|show|series|episode|play|comic|campaign|dream|tale"
    r"|plot)(?: [\"“][^\"”]*[\"”])?,"
    r"|\bonce upon a time\b",
    re.IGNORECASE,
)


def tells_story(sentence: str) -> bool:
    """Whether a sentence tells what happens in a story, whose yesterday is not the speaker's."""
    return bool(_STORY.search(sentence))


def quotes_in(sentence: str) -> list[tuple[int, int]]:
    """The stretches of a sentence that are quoted or code: another's words, a title, an identifier."""
    if '"' not in sentence and "“" not in sentence and "«" not in sentence and "`" not in sentence:
        return []
    return [quote.span() for quote in _QUOTED.finditer(sentence)]


def is_idiom(name: str, sentence: str, match: re.Match[str]) -> bool:
    """Whether the time expression `match`, found by the pattern `name`, means no time that can be told."""
    before = sentence[max(0, match.start() - 24) : match.start()]
    check = _CHECKS.get(name)
    if name != "relative" and _BEFORE.search(before):
        return True
    return check is not None and check(match[0].lower(), before, sentence, match.end())


def _relative(said: str, before: str, sentence: str, end: int) -> bool:
    if before.lower().endswith("the ") and said[:4] in ("last", "next", "past"):
        return not said.endswith("weekend")  # "over the last year" is a stretch, not the year before
    return bool(_AFTER_RELATIVE.match(sentence, end))


def _quarter(said: str, before: str, sentence: str, end: int) -> bool:
    return before.lower().endswith("the ") and said.endswith(" quarter")  # of a game


def _weekday(said: str, before: str, sentence: str, end: int) -> bool:
    if _AFTER_EACH.match(sentence, end) or _OF_ANOTHER.match(sentence, end) or _SERIES.search(before):
        return True
    if said.startswith("on "):
        return False
    return bool(_BEFORE_WEEKDAY.search(before) or _AFTER_WEEKDAY.match(sentence, end))


def _near_day(said: str, before: str, sentence: str, end: int) -> bool:
    return bool(_AFTER_TODAY.match(sentence, end) or _BEFORE_TODAY.search(before))


def _holiday(said: str, before: str, sentence: str, end: int) -> bool:
    return bool(_AFTER_HOLIDAY.match(sentence, end))


def _decade(said: str, before: str, sentence: str, end: int) -> bool:
    return bool(_AFTER_DECADE.match(sentence, end) or _HOT.search(sentence))


def _numbered_day(said: str, before: str, sentence: str, end: int) -> bool:
    return said.startswith("on ") and "month" not in said and bool(_MONTHLY.search(sentence))


def _month_day(said: str, before: str, sentence: str, end: int) -> bool:
    return bool(_OF_A_NAME.search(before))  # "Avenida do Mar 5" is an address


def _named_month(said: str, before: str, sentence: str, end: int) -> bool:
    return (said.startswith("by ") and bool(_MADE_BY.search(before))) or bool(_YEARLY.search(before))


_CHECKS: Final[dict[str, Callable[[str, str, str, int], bool]]] = {
    "relative": _relative,
    "quarter": _quarter,
    "weekday": _weekday,
    "today": _near_day,
    "tomorrow": _near_day,
    "yesterday": _near_day,
    "holiday": _holiday,
    "decade": _decade,
    "named_month": _named_month,
    "on_day": _numbered_day,
    "month_day": _month_day,
}
