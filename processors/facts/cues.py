"""Words that say that something is over, new, or put in the place of something else."""

import re
from typing import Final

from ..extract.language import word_set
from .terms import terms_of
from .triggers import words_of

NEGATIONS: Final = word_set("none neither nor nobody nothing without")


NOT: Final = re.compile(
    r"(?<!, )(?<!and )(?<!but )\b(?:no longer|not|never|any ?more|any longer|no more|hardly|no)\b(?! \d)"
)


USED: Final = re.compile(r"\busedto\b|\bused to\b|\bformerly\b|\bin the past\b|\bonce\b")


NOW: Final = re.compile(
    r"\bnow\b|\bnowadays\b|\bthese days\b|\bat the moment\b|\bright now\b|\bat present\b|\binstead\b|\bsince then\b"
    r"|\bfrom now on\b|\bas of\b|\bagain\b|\bthis time\b|\bby now\b|\bfor now\b|\bmeanwhile\b|\brecently\b"
    r"|\blately\b|\bnew\b"
)


NOWADAYS: Final = re.compile(
    r"\bnow(?:adays)?\b|\bthese days\b|\bat the moment\b|\bright now\b|\binstead\b|\bfrom now on\b"
    r"|\bthis (?:season|year|term|semester)\b"
)


LONGER: Final = re.compile(
    r"\bno longer\b|\bany ?more\b|\bany longer\b|\bno more\b|\bnot now\b|\bnot these days\b|\bnot at the moment\b"
)


DROPPED: Final = re.compile(
    r"\bnow\b|\bnowadays\b|\bthese days\b|\bat the moment\b|\bright now\b|\bat present\b|\binstead\b|\bsince then\b"
    r"|\bfrom now on\b|\bby now\b|\bfor now\b|\bthis time\b|\bchanged\b|\busedto\b|\bany ?more\b|\bany longer\b"
    r"|\bno longer\b"
    r"|\bafter all\b|\bfor good\b|\bfor a while\b|\bas well\b|\ba lot\b|\ba bit\b|\bso far\b|\bin total\b"
    r"|\bat all\b|\bmost of all\b"
    r"|\bof course\b|\bformerly\b|\bin the past\b|\bno more\b|\bin fact\b|\b(?:last|this|next) (?:day|week"
    r"|month|year|weekend)\b"
    r"|\b\d+ (?:day|week|month|year)s? ago\b|\bthe other day\b|\bjust\b|\bback then\b|\bmy own\b(?= )"
)


_PASSIVE_OLD: Final = re.compile(r"^be (?:replaced?|superseded?|swapped?) (?:by|with|for) (?P<new>.+)$")


AT_PRESENT: Final = re.compile(r"\bat the moment\b|\bright now\b")


CUES: Final = word_set(
    """now nowadays these moment right present instead since from as again this by for meanwhile recently lately new
longer
    anymore any more usedto used formerly past once changed after all good while well lot bit far total most
    course fact
    last next ago other just back own"""
)


REPLACING: Final = word_set(
    "from replace substitute swap trade exchange ditch drop leave give sell abandon dump switch convert change"
    " move upgrade"
    " migrate go instead rather place not longer replaced superseded swapped supersede"
)


_OLD_FOR_NEW: Final = tuple(
    (re.compile(pattern), words_of(pattern))
    for pattern in (
        r"\bfrom (?P<old>[^,]+?) (?:in)?to (?P<new>[^,]+)(?:,.*)?$",
        r"\b(?:replace|substitute) (?P<old>[^,]+?) (?:with|by|for) (?P<new>[^,]+)$",
        r"\b(?:swap|trade|trade in|exchange|ditch|drop|leave|give up|sell|abandon"
        r"|dump)(?: in)? (?P<old>[^,]+?)(?: in)? for (?P<new>[^,]+)$",
        r"\b(?:switch|convert|upgrade|migrate) (?P<old>[^,]+?) (?:over )?to (?P<new>[^,]+)$",
        r"(?P<new>.*?),? ?\b(?:instead of|rather than|in place of) (?P<old>[^,]+)$",
        r"(?P<new>.+?),? (?:,|and|but) not (?P<old>[^,]+)$",
        r"\bno longer (?P<old>[^,]+?),? but (?P<new>[^,]+)$",
    )
)


SWITCHES: Final = word_set(
    "switch swap replace change move migrate upgrade downgrade trade exchange convert transfer substitute ditch sell"
    " promote postpone reschedule raise lower increase reduce"
)


_REASON: Final = re.compile(
    r" (?:because|after|since|due to|thanks to|for (?:good|now|the|my|health)|and|when|once|as|so|two|last"
    r"|in order|because of) "
    r"| (?:t\d|d\d|@)\S*"
)


_ENDERS: Final = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (
            "habit",
            r"^(?:have )?(?:stop|quit|give up|drop|abandon|cease|kick|swear off|go off|cut out|lay off|get off|come off"
            r"|be done with|be through with|be finished with|have enough of|lose interest in|be over"
            r"|drop out of|retire from"
            r"|resign from|step down as|step down from|get out of|be out of|withdraw from|leave|left"
            r"|pull out of|give notice at"
            r"|hand in my notice at|part with|delete|uninstall|deactivate|close|end|outgrow|get over|recover from"
            r"|be cured of|be free of|be rid of|wean off|be off|finish|complete|wrap up|hand in|submit|turn in"
            r"|graduate from|be done|move out of"
            r"|move away from|be kicked out of|be fired from|be laid off from|fall out with|break up with"
            r"|split up with|divorce|ditch|dump|scrap|axe|phase out|move off|say goodbye to|pack in"
            r"|let go of|discontinue|abolish)"
            r"(?: (?:my|with|from|as|at))? ?(?P<topic>[^,]*)$",
        ),
        (
            "owned",
            r"^(?:have )?(?:sell|give away|lose|get rid of|throw out|throw away|return|donate|trade in|scrap|part with"
            r"|shave off|shave|cut off|chop off|rehome|give back|crash|wreck|write off)(?: my)? (?P<topic>[^,]+)$",
        ),
        (
            "arranged",
            r"^(?:have )?(?:cancel|call off|withdraw|unsubscribe from|terminate|scrap|break off|back out of"
            r"|skip|decide against"
            r"|drop|miss)(?: my)? (?P<topic>[^,]+)$",
        ),
    )
)


_GONE: Final = re.compile(
    r"^(?:have )?(?:be (?:cancel(?:l?ed)?|cancel|called off|call off|over|gone|off|history|dead|sold|stolen"
    r"|scrapped|discontinued|shut down|finished|lost)|die"
    r"|move out|move away|fall through|break down for good|end|come to an end|go away|disappear|heal|clear up|cancel)$"
)


def denies(text: str) -> bool:
    """Whether a negation may stand in a clause."""
    return "no" in text or "never" in text or "any" in text or "hardly" in text


def is_no_more(text: str) -> bool:
    """Whether a clause says that something was so, and is no more."""
    if ("longer" in text or "more" in text or "not " in text) and LONGER.search(text):
        return True
    used = "used" in text or "formerly" in text or "past" in text or "once" in text
    return used and USED.search(text) is not None


def without_old(body: str) -> tuple[str, frozenset[str]]:
    """The body without the value that it says is replaced, and the words of that value."""
    if passive := _PASSIVE_OLD.match(body):
        return f"be {passive['new']}", frozenset({"*"})
    words = set(body.split())
    for pattern, needed in _OLD_FOR_NEW:
        found = None if any(map(words.isdisjoint, needed)) else pattern.search(body)
        if found is None:
            continue
        old = terms_of(found["old"])
        if not old or len(old) > 5:
            continue
        if "from" in pattern.pattern[:8] and not _switches(body):
            continue
        start = body[: found.start()].strip()
        return f"{start} {found['new']}".strip(), old
    return body, frozenset()


def _switches(body: str) -> bool:
    return any(word in SWITCHES for word in body.split()[:4])


def ending(said: str) -> tuple[str, frozenset[str], str]:
    """The kind of ending and the words of what has ended, if the clause says that something has."""
    if _GONE.match(said):
        return "gone", frozenset(), said
    for kind, pattern in _ENDERS:
        if found := pattern.match(said):
            topic = terms_of(_REASON.split(found["topic"])[0])
            if topic:
                return kind, topic, said
    return "", frozenset(), said
