"""What a user tells of the day, or says in jest of nobody, and what an agent tells that holds for this moment alone."""

import re
from typing import Final

_END: Final = r"[.!]*$"
_OF_DAY: Final = re.compile(  # what was eaten, looked up, practised; what is said to end it
    r"^I (?:\w+ )?(?:skipped|had|ate|made|grabbed) (?:(?:an?|some|my|the|quick|late|big|small) ){0,2}"
    rf"(?:breakfast|lunch|dinner|supper|coffee|snack|sandwich){_END}"
    r"|^I (?:just |have )?(?:looked at|checked|read|reread|looked through|went (?:over|through)) (?:the|my|our|it"
    r"|them)\b[\w ]{0,30}"
    rf"\b(?:last night|yesterday|today|this morning|again|just now|earlier|twice){_END}"
    r"|^(?:I )?(?:just )?(?:[Dd]id|[Ff]inished|practi[sc]ed|repeated) (?:(?:all|my|the) )+(?:numbers|homework"
    rf"|exercises?|flashcards|words|vocab\w*|verbs|reading|lesson)(?: (?:in|on|at) the \w+)?{_END}"
    rf"|^(?:I|[Ww]e)(?:['’](?:m|re)| am| are) \w+ing anyway{_END}"
    rf"|^(?:[A-Z]\w+|[Mm]y \w+) (?:is|sits|stands) (?:right |just )?(?:here|next to|beside|behind) (?:me|us)\b"
    rf"|^(?:[Tt]he|[Mm]y|[Oo]ur) \w+ (?:is|are) (?:all )?(?:thriving|doing (?:well|great|fine|ok(?:ay)?)){_END}"
    r"|^(?:(?:[Oo]k(?:ay)?|[Ff]ine|[Rr]ight|[Gg]ood|[Yy]es|[Ww]ell),? )?I(?:['’]ll| will) (?:tell|ask|inform)"
    rf" (?:(?:my|our|the|Dr\.?|Mrs?\.?|Ms\.?) )?[\w’'-]+{_END}"  # what to tell is not said
    rf"|^[Ww]e (?:were|went) there\b[\w ]{{0,16}}{_END}"
    r"|\b(?:put|installed|downloaded|set up) (?:this|you)(?: app)?(?: up)? (?:on my \w+|for me)[.!]*$"
)
_SUPPOSED: Final = re.compile(  # what is guessed, understood, proposed, or would be still better
    rf"^(?:maybe|perhaps) (?:the|it|that|he|she|they) \w+|^that(?:['’]ll| will| must) have been\b|, got it{_END}"
    rf"|^if [\w ]+,? (?:even|so much|all the) better{_END}|^an? [\w, ]+ I could \w+{_END}|, I['’]ll make it{_END}"
    r"|^(?:then |so )?I(?:['’]d| would)? propose\b",
    re.IGNORECASE,
)
_IN_JEST: Final = re.compile(
    r"^I(?:['’]m| am) not an? (?:puppy|dog|child|kid|baby|toddler|robot|machine|idiot|fool|saint|monster|superhero"
    rf"|magician|wizard){_END}"
    rf"|^I(?: just)? want to stay (?:married|alive|sane|young){_END}"
    r"|^I never want to (?:see|hear|read|touch|think of|talk about|smell)\b.*\bagain\b"
    r"|\blive (?:it|that|this) down\b|\bhear the end of (?:it|this|that)\b|\bbone to pick with you\b"
    r"|\b(?:been talked|(?:he|she|they) talked me) into (?:it|this|that)\b"
    r"|^(?:someone|somebody|people|a (?:colleague|friend))(?: \w+){0,4} (?:says?|said|claims?) (?:that )?"
    r"(?:it|this|that)(?:['’]s)?\b"
    r"|^(?:(?:ha(?:ha)+|he(?:he)+|lol|n+o+|oh|ah|ugh|wow)\b[!., ]*)+(?:[\"“]\w+[.!]?[\"”])?[.!]*$",
    re.IGNORECASE,
)
_TEASED: Final = re.compile(
    rf"(?:my|our) \w+ would(?: be| too)?(?:,|{_END})"
    r"|(?:ok,? |hm+,? |yes,? |well,? )*you(?:['’]re| are) right about [\w' ]+, (?:he|she|it|they)(?:['’]d| would)\b",
    re.IGNORECASE,
)
_CORRECTS: Final = re.compile(r"(?:the |one |a )?correction: I (?:said|wrote|told)\b", re.IGNORECASE)
_FOR_NOW: Final = re.compile(
    rf"\buntil (?:you|they|he|she) (?:do|does|have|has|can|are|is){_END}"
    r"|^(?:the|your) [\w ]{3,24} is (?:now |currently )?(?:at )?\d[\d.,]* ?(?:°|degrees|percent humidity)",
    re.IGNORECASE,
)


def is_of_day(sentence: str) -> bool:
    """Whether a user tells what will not matter tomorrow, guesses or jests: "I skipped lunch", "I'm not a puppy"."""
    return any(rule.search(sentence) is not None for rule in (_OF_DAY, _SUPPOSED, _IN_JEST))


def teases(sentence: str) -> bool:
    """Whether a user's sentence, as it was said, supposes in jest, agrees, or repeats what was said wrongly."""
    return _TEASED.match(sentence) is not None or _CORRECTS.match(sentence) is not None


def is_for_now(sentence: str) -> bool:
    """Whether an agent tells a reading of this moment, or waits for what it does not name: "until you do"."""
    return _FOR_NOW.search(sentence) is not None
