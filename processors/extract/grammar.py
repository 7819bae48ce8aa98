"""The grammar of time expressions: one alternation of named patterns, the more specific ones first."""

import re
from functools import cache
from typing import Final

from .caseless import Caseless
from .holidays import HOLIDAY
from .numbers import AMOUNT

_FULL_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAY: Final = rf"(?:{_FULL_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)"
_MONTH: Final = (
    r"(?:january|february|march|april|(?-i:May)|june|july|august|september|october|november|december"
    r"|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_YEAR: Final = r"(?:19|20)\d\d(?!\d)"
_SOME_YEAR: Final = rf"(?:{_YEAR}|(?:last|this|next) year)"
_SEASON: Final = r"(?:spring|summer|fall|autumn|winter)"
_PART_OF_DAY: Final = r"(?: (?:morning|afternoon|evening|night))?"
_ORD: Final = r"(?:st|nd|rd|th)"
_DAY: Final = rf"\d{{1,2}}{_ORD}?"
_TO: Final = r"(?: ?[-–] ?| to | through | thru | until | till )"
_TO_OR_AND: Final = r"(?: ?[-–] ?| to | through | thru | until | till | and )"
_LOOSE: Final = (
    r"(?:about |over |almost |nearly |around |roughly |more than |just under |just over |under |at least )?"
)
# "Moved from 5 May to 12 May" is no stretch of time.
_NOT_MOVED: Final = "".join(
    f"(?<!{verb} )(?<!{verb} from )"
    for verb in ("moved", "changed", "postponed", "rescheduled", "pushed", "shifted")
)
_EARLY: Final = r"(?:early|mid|late)"
_POINT: Final = r"(?:beginning|start|middle|end) of"
# What follows a number that counts things, and is therefore no day and no year: "March 3 miles", "in 2000 words".
_COUNTED: Final = (
    r"(?! ?(?:people|words?|miles?|km|kilomet\w+|met(?:er|re)s?|feet|times|hours?|minutes|steps|blocks"
    r"|dollars|euros|calories"
    r"|users|students|guests|pieces|pages|copies|points|lines|more|of us|of them|bc|bce|%)(?!\w))"
)
_DATE: Final = (
    rf"(?:{_MONTH} (?:the )?{_DAY}"
    rf"|(?:the )?{_DAY}(?: of)? {_MONTH})(?!\d|[:/]\d)(?:,? (?:of )?{_SOME_YEAR})?(?!\w)"
)
_PATTERNS: Final = (
    ("around", rf"the (?:day|night) (?:before (?:yesterday|last(?! \w))|after tomorrow){_PART_OF_DAY}"),
    ("yesterday", rf"yesterday{_PART_OF_DAY}|last night"),
    ("tomorrow", rf"tomorrow{_PART_OF_DAY}"),
    ("same_time", r"this time (?:last|next) (?:week|month|year)"),
    ("today", r"(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening)"),
    ("beyond", rf"the (?:week|weekend|month|year|{_SEASON}|{_WEEKDAY}) (?:before last|after next)(?!\w)"),
    ("weekdays_ago", rf"(?:two|three|four|five|[2-5]) {_FULL_WEEKDAY}s ago"),
    (
        "had",
        r"(?<=had )(?:such |quite )?an? (?:(?!(?:last|next|this|past|the|an?|every|each|for|over|that|with|in|of|to"
        r"|all)\b)[\w'’-]+ ){0,3}(?:weekend|week)(?! (?:ago|off|long|trip"
        r"|getaway|away|of)|[\w-])",
    ),
    (
        "ago",
        rf"{AMOUNT} (?:ago(?: (?:today|yesterday)|,? in {_MONTH}(?!\w))?|back(?! (?:to|in|at|home"
        rf"|from)\b))",
    ),
    (
        "weekday_of_week",
        rf"(?:on )?{_FULL_WEEKDAY},?(?: of)? (?:last|this|next) week|(?:last"
        rf"|next) week,?(?: on)? {_FULL_WEEKDAY}",
    ),
    ("week_of", rf"the week of (?:{_MONTH} {_DAY}|(?:the )?{_DAY}(?: of)? {_MONTH})(?:,? {_YEAR})?(?!\w)"),
    (
        "nth_of_month",
        rf"the (?:first|second|third|fourth|last) (?:week|weekend|{_FULL_WEEKDAY}) (?:of|in) "
        rf"(?:(?:last|this|next|the) month|{_MONTH}(?:,? (?:of )?{_SOME_YEAR})?)(?!\w)",
    ),
    ("within", r"(?:earlier|later) this (?:week|month|year)"),
    (
        "month_part",
        rf"(?:{_EARLY}(?: in)?[ -]"
        rf"|(?:the )?{_POINT} ){_MONTH}(?: \d{{1,2}}(?!\d))?(?:,? (?:of )?{_SOME_YEAR})?(?!\w)",
    ),
    ("year_part", rf"(?:{_EARLY}(?: in)?[ -]|(?:the )?{_POINT} )(?:{_SOME_YEAR}|the year)(?![\d-]|s\b)"),
    (
        "unit_part",
        rf"(?:{_EARLY}|(?:the )?{_POINT}) (?:(?:last|this|next) (?:week|month)|the (?:week"
        rf"|month))(?!\w)",
    ),
    ("season_part", rf"{_EARLY}[ -](?:last |this |next )?{_SEASON}(?:,? (?:of )?{_SOME_YEAR})?(?!\w)"),
    (
        "holiday",
        rf"(?:(?:on|at|over|for|during|around|before|after|until|by|last|this past|this coming|this"
        rf"|next) )+{HOLIDAY}(?: weekend)?"
        rf"(?:,? (?:of |in )?{_SOME_YEAR})?(?!\w)|(?:{HOLIDAY},? (?:of |in )?{_SOME_YEAR}"
        rf"|(?<=since ){HOLIDAY})(?!\w)",
    ),
    (
        "quarter",
        rf"(?:(?:in|by|during|for|until) )?q[1-4][ /]?(?:of )?{_SOME_YEAR}|(?:in|by|during|for"
        rf"|until) q[1-4](?!\w)"
        rf"|the (?:first|second|third|fourth|last) quarter of (?:{_SOME_YEAR}|the year)|(?:last|this"
        rf"|next) quarter(?!\w)",
    ),
    ("half", rf"h[12] (?:of )?{_SOME_YEAR}|the (?:first|second) half of (?:{_SOME_YEAR}|the year)"),
    (
        "decade",
        rf"the (?:{_EARLY}[ -])?(?:(?:19|20)\d0s|['’]?[5-9]0s|(?:fif|six|seven|eigh"
        rf"|nine)ties)(?!\w)",
    ),
    ("year_month", rf"(?:last|this|next) year,? in {_MONTH}(?!\w)"),
    (
        "relative",
        rf"(?:this past|the past|this coming|last|past|this|next) "
        rf"(?:weekend|week|month|year|{_SEASON}|{_WEEKDAY}|{_MONTH}){_PART_OF_DAY}(?![\w])",
    ),
    ("weekend", r"(?:over|during|at|on) the weekend"),
    ("iso", r"(?:19|20)\d\d-\d\d-\d\d(?![\d-]|\.\w)|(?:19|20)\d\d/\d{1,2}/\d{1,2}(?![\d/])"),
    ("numeric", r"\d{1,2}/\d{1,2}/(?:19|20)\d\d(?![\d/])|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?![\d.]*\d)"),
    (
        "days_of_months",
        rf"{_NOT_MOVED}(?:(?:from"
        rf"|between) )?(?:(?:the )?{_DAY}(?: of)? {_MONTH}{_TO_OR_AND}(?:the )?{_DAY}(?: of)? {_MONTH}"
        rf"|{_MONTH} {_DAY}{_TO}(?:{_MONTH} )?{_DAY}|(?:the )?{_DAY}{_TO}(?:the )?{_DAY}(?: of)? {_MONTH}"
        rf"|(?<=between ){_MONTH} {_DAY} and (?:{_MONTH} )?{_DAY})(?!\d|:\d)(?:,? {_SOME_YEAR})?(?!\w)",
    ),
    ("month_day", rf"(?:(?:on )?{_WEEKDAY},? (?:the )?)?{_DATE}{_COUNTED}"),
    (
        "months",
        rf"{_NOT_MOVED}(?:from"
        rf"|between) {_MONTH}(?:,? {_YEAR})?{_TO_OR_AND}{_MONTH}(?:,? (?:of )?{_SOME_YEAR})?(?!\w)"
        rf"|{_MONTH}{_TO}{_MONTH},? {_YEAR}",
    ),
    ("years", rf"(?:from |between |in |during |\(){_YEAR}{_TO_OR_AND}{_YEAR}(?![\d-]){_COUNTED}"),
    ("month_year", rf"(?:in )?{_MONTH}(?: of|,)? {_SOME_YEAR}"),
    ("numbered_days", rf"{_NOT_MOVED}from the \d{{1,2}}{_ORD}{_TO}the \d{{1,2}}{_ORD}(?!\w)"),
    ("weekday_of_number", rf"(?:on )?{_FULL_WEEKDAY},? the \d{{1,2}}{_ORD}(?! of|\w)"),
    (
        "on_day",
        rf"on the \d{{1,2}}{_ORD}(?: of (?:last|this|next) month)?"
        rf"(?! \w+day| (?:floor|street|anniversary|birthday|grade|try|attempt|avenue|hole|lap|page|time"
        rf"|row|level|place|of)\b|\w)"
        rf"|(?:(?:by|until|till|from|as of) |(?<=since ))the \d{{1,2}}{_ORD}"
        rf"(?: of (?:last|this|next) month(?!\w)|(?=[.,;:!?)]|$| (?:and|to|at|with|if|because|so|but|I"
        rf"|we|he|she|they)\b))"
        rf"|the \d{{1,2}}{_ORD} of (?:last|this|next) month(?!\w)",
    ),
    (
        "named_month",
        rf"(?:(?:(?:back )?in|until|till|by|(?:as )?from|as of|starting|beginning) |(?<=since )|(?<=month of )"
        rf"|(?<=all of )"
        rf"|(?<=rest of )){_MONTH}(?!\w| \d|,? (?:of )?(?:\d\d"
        rf"|(?:last|this|next) year))",
    ),
    (
        "season",
        rf"(?:(?:in|during|over|for|until|by|all) )?(?:the )?{_SEASON},? (?:of "
        rf"|in )?{_SOME_YEAR}|(?:in|during|over|all|until|by|for) (?:the )?{_SEASON}(?!\w| (?:of"
        rf"|training|break)\b)",
    ),
    (
        "year",
        rf"(?:(?:in|until|till|of|by|from) |(?<=since )|(?<=since about )){_YEAR}(?![,.:%/-]\d|-\w"
        rf"| \d{{3}}){_COUNTED}",
    ),
    ("short_year", r"(?:(?:in|until|of) |(?<=since ))['’]\d\d(?!\d|s\b)"),
    ("from_weekday", rf"{AMOUNT} from (?:next )?{_FULL_WEEKDAY}(?!\w)"),
    (
        "ahead",
        rf"in (?:about |around |roughly )?{AMOUNT}(?:['’]?s? time)?(?! (?:ago|back)|\w)"
        rf"|{AMOUNT} from (?:now|today|tomorrow)",
    ),
    ("coming", rf"(?:in|over|during|within|for) the next (?:{AMOUNT}|week|month|year)(?!\w)"),
    ("stretch", rf"(?:for |in |over |during |within |these )?the (?:past|last) {AMOUNT}(?! (?:ago|of)|\w)"),
    ("ended", rf"after {_LOOSE}{AMOUNT}(?! (?:ago|of|break)|\w)"),
    ("lasting", rf"(?:for |going on )?{_LOOSE}{AMOUNT}(?: now)?(?! (?:ago|back|from|later|earlier)|\w)"),
    (
        "weekdays",
        rf"{_NOT_MOVED}(?:from {_WEEKDAY}{_TO}{_WEEKDAY}"
        rf"|between {_WEEKDAY} and {_WEEKDAY})(?!\w)",
    ),
    ("weekday", rf"(?:on )?{_FULL_WEEKDAY}{_PART_OF_DAY}(?!\w)"),
)
# How each of them begins: looked at first, since most words begin none.
_BEGINS: Final = (
    r"(?=[\d('’]|[qh][1-4]|(?:the|an?|half|couple|few|several|this|last|past|next|in|on|at|for|from"
    r"|between|over|during|within"
    r"|these|as|after|until|till|by|before|around|about|almost|nearly|roughly|more|just|under|all|of|going|back"
    r"|earlier|later|early|mid"
    r"|late|beginning|start|middle|end|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one"
    r"|\w+teen|twenty|thirty"
    r"|forty|fifty)[ -]|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|today|tonight|tomor|yester"
    r"|spring|summer|fall|autumn|winter|" + HOLIDAY + ")"
)


@cache
def time_pattern() -> re.Pattern[str]:
    """A time expression, in a group of its kind's name. Long to compile, so only where a text has a HINT of one."""
    kinds = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS)
    return re.compile(rf"(?<![\w'’/-]){_BEGINS}(?:{kinds})", re.IGNORECASE)


NAMES: Final = tuple(name for name, _ in _PATTERNS)
# What stands in every text that has a time expression: quick to look for, and most sentences hold none of it.
HINT: Final = Caseless(
    r"\b[12]\d{3}\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|the \d|\d0s|ties\b|['’]\d\d|\bq[1-4]\b"
    r"|\bh[12]\b",
    needs=r"\d|ties|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)t?\b",
    parts="""this day last week since year month may next night ago summer tomorrow winter fall spring autumn decade
    january february march april june july august september october november december christmas xmas
    easter halloween thanksgiving mardi juneteenth cinco valentine bonfire""",
)
