"""Of what a tool prints: lines of a log, a test run, a shell or a compiler, and receipts for a step that was done."""

import re
from typing import Final

_LETTER: Final = re.compile(r"[^\W\d_]")
_MADE: Final = (
    r"wrote|written|created?|creating|deleted?|deleting|removed?|removing|saved|saving|updated?|updating|copied|copying"
    r"|moved|downloaded|downloading|uploaded|uploading|installed|installing|fetched|fetching|cloned|cloning|built"
    r"|building|compiled|compiling|finished|merged?|merging|rebased|pushed|pulled|restored|modified|renamed|read"
    r"|loaded|applied|applying|ran|running|executed|collected|formatted|linted"
)
_COUNTED: Final = (
    r"bytes?|[kmg]i?b|files?|lines?|rows?|records?|insertions?|deletions?|objects?|packages?|tests?|assertions?"
    r"|warnings?|errors?|modules?|commits?|migrations?|targets?|characters|chars|matches|entries"
)
_PATH: Final = r"(?:\.{0,2}/)?[\w.@~-]*[A-Za-z_][\w.@~-]*/[\w.@~/-]+"
_LINE: Final = re.compile(
    rf"^[^\w\"“'‘(]*(?:ok|pass(?:ed)?|fail(?:ed)?|skip(?:ped)?|done|success(?:ful(?:ly)?)?)\b"
    rf"[:\s]*(?:$|\S*[/.:_]\S)"
    rf"|^(?:successfully )?(?:{_MADE})\b:? (?:in(?:to)? )?"
    rf"(?:\d[\d,.]* (?:{_COUNTED})\b|(?:{_PATH})|['\"`]?[\w-]+\.\w+['\"`]?$)"
    rf"|^\W*\d[\d,.]* (?:{_COUNTED})\b(?:\W+\w+)?"
    rf"(?: (?:in|changed|found|matched|affected|passed|failed|written)\b|\W*$)"
    r"|^(?:---|\+\+\+|===|@@|\$ |>>> |#{1,2} \S+/)"
    r"|^(?:go|npm|pip|yarn|cargo|make(?:\[\d+\])?|git|docker|remote|hint|fatal|warning|error|info|debug|usage)"
    r"(?: \w+)?: "
    r"|^(?:exit (?:status|code)|return code|process exited|exited with)\b"
    r"|^\[[\w./-]+(?: \([\w-]+\))? [0-9a-f]{7,40}\]|^\W*\[(?:new (?:tag|branch)|deleted|up to date)\]"
    r"|^(?:merge made by|fast-forward|already up[ -]to[ -]date|switched to (?:a new )?branch|on branch"
    r"|head (?:is|detached)"
    r"|your branch is|nothing to commit|auto-merging|everything up-to-date|updating [0-9a-f]{7})\b"
    r"|^\w+ version \w*\d+\.\d|^(?:rootdir|platform|plugins|real|user|sys)\b:?[\s\d]|^traceback\b"
    r"|^(?:successfully )?(?:installed|uninstalled|built) [\w.-]+-\d"
    r"|\b(?:exit status \d|exit code \d|segmentation fault|core dumped|no such file|command not found|undefined:)"
    r"|(?:^|\s)[\w./@~-]*\w\.[a-z]{1,4}:\d+\b"
    r"|\sin \d+\.\d+s\b|\(\d+\.\d+s\)|\b\d+(?:\.\d+)?(?:ms|µs|ns)(?:/op)?\s*$",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"\S+")
_PATH_ALONE: Final = re.compile(rf"^(?:{_PATH}|[\w.-]+/|[\w-]+\.\w{{1,5}})$")


def without_output(text: str) -> str:
    """What a tool says in words: its text without a log's lines, lists of files and receipts."""
    told = "\n".join(line for line in text.split("\n") if not is_output(line))
    return told if _LETTER.search(told) is not None else ""


def is_output(line: str) -> bool:
    """Whether a line that a tool prints is a log's, a list of files or a receipt, and no statement about anybody."""
    if _LINE.search(line) is not None:
        return True
    words = _WORDS.findall(line)
    return sum(_PATH_ALONE.match(word) is not None for word in words) * 2 > len(words)
