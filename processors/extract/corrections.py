"""What a speaker says again at once because it was wrong: "Ann's son is a cook. No wait, the son is a nurse."."""

import re
from typing import Final

_TAKES_BACK: Final = re.compile(
    r"(?:no,? wait|wait,? no|oh,? no|no,? sorry|sorry,? no|i mean|correction)\b[,:. –-]*", re.IGNORECASE
)
_SUBJECT: Final = re.compile(
    r"(?P<who>(?:[\w.]+ ){0,2}[\w-]+(?:['’]s)? (?P<what>[a-z]+)) (?:is|was|are|were|has|had|comes|starts|lives|works)\b"
)
_THE: Final = re.compile(
    r"(?:the|that) (?P<what>[a-z]+)(?= (?:is|was|are|were|has|had|comes|starts|lives|works)\b)", re.I
)


def takes_back(sentence: str) -> bool:
    """Whether a sentence begins by taking back what was said before it."""
    return _TAKES_BACK.match(sentence) is not None


def corrected(before: str, kept: str) -> str:
    """`kept`, of whom `before` speaks, with its subject in full; "" where it is of something else."""
    was, now = _SUBJECT.match(before), _THE.match(kept)
    if was is None or now is None or was["what"] != now["what"]:
        return ""
    return f"{was['who']}{kept[now.end() :]}"
