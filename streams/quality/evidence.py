"""Scores a run on LoCoMo without a judge: what of the evidence, and of the answers' words, stands in a token budget.

A run's items are taken in rank order until one does not fit. An item earns a turn that it names only if its text
carries it: at least 3 of the turn's content words (all, if it has fewer), and a fifth of them. Of a question, with E
its evidence turns and G the content words of its answer, in B tokens (1.3 a word, at least a quarter of the
characters):

    R|B     share of E that is earned           All|B   1 if all of E is earned, else 0
    Ans|B   share of G that stands in the text  Full|B  1 if all of G stands there, else 0
    MRR     1 / rank of the first item that earns a turn of E, else 0
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from ...processors.retrieval import tokens
from ...schemas.errors import InputError

BUDGETS: Final = (250, 500, 1000, 2000)
CATEGORIES: Final = {1: "multi-hop", 2: "temporal", 3: "open-domain", 4: "single-hop", 5: "adversarial"}
SCORED: Final = (1, 2, 3, 4)
UNANSWERABLE: Final = 5
_LABEL: Final = re.compile(r"D:?(\d+):(\d+)")
_WORD: Final = re.compile(r"[a-z0-9]+")
_ENDINGS: Final = ("ing", "ies", "es", "ed", "s")
_STOP: Final = frozenset(
    "a an the of in on at to for and or is are was were be been it its his her their with by from as that this she he "
    "they him them i you we my your our not no so but if then than also".split()
)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A question of LoCoMo: its id `<sample_id>:<i>`, what is asked, and what scores an answer."""

    qid: str
    text: str
    category: int
    evidence: frozenset[str]
    answer: frozenset[str]  # content words


class Talk(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation of LoCoMo as the scorer sees it: content words by turn id, and its questions."""

    sample_id: str
    said: Mapping[str, frozenset[str]]
    questions: tuple[Asked, ...]


def read_talks(data: Path) -> list[Talk]:
    """Read a file of LoCoMo's form; raises InputError that names what is wrong with it."""
    try:
        samples = json.loads(data.read_text(encoding="utf-8"))
        if not isinstance(samples, list):
            raise TypeError(type(samples).__name__)
        return [_talk(sample) for sample in samples]
    except OSError as exc:
        raise InputError(f"{data}: cannot be read ({exc.strerror}); give a file of LoCoMo's form") from exc
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise InputError(f"{data}: wanted LoCoMo's JSON (a list of samples with 'qa'), got {exc!r}") from exc


def _talk(sample: Mapping[str, Any]) -> Talk:
    said = {
        str(turn["dia_id"]): content_words(_content(turn))
        for name, turns in sample["conversation"].items()
        if re.fullmatch(r"session_\d+", name)
        for turn in turns
    }
    sample_id = str(sample["sample_id"])
    questions = tuple(
        Asked(
            qid=f"{sample_id}:{number}",
            text=str(one["question"]),
            category=int(one.get("category", 0)),
            evidence=frozenset(_evidence(one.get("evidence") or (), said)),
            answer=content_words(str(one.get("answer", ""))),
        )
        for number, one in enumerate(sample["qa"])
    )
    return Talk(sample_id=sample_id, said=said, questions=questions)


def _content(turn: Mapping[str, Any]) -> str:
    caption = turn.get("blip_caption", "")
    return str(turn.get("text", "")) + (f" [shares {caption}]" if caption else "")


def _evidence(labels: Iterable[str], known: Mapping[str, object]) -> Iterator[str]:
    """The labelled turns that exist; labels are read leniently ('D8:6; D9:17', 'D:11:26', 'D30:05')."""
    for label in labels:
        for session, turn in _LABEL.findall(label):
            if (name := f"D{int(session)}:{int(turn)}") in known:
                yield name


def content_words(text: str) -> frozenset[str]:
    """The words of a text that count: lower case, lightly stemmed, numbers without leading zeros, no stop words."""
    return frozenset(_stem(word) for word in _WORD.findall(text.lower()) if word not in _STOP)


def _stem(word: str) -> str:
    if word.isdigit():
        return str(int(word))
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), "")
    return word.removesuffix(ending)


def score_question(
    asked: Asked, said: Mapping[str, frozenset[str]], ranked: Sequence[Mapping[str, Any]]
) -> dict[str, float]:
    """The measures of one question by name; `ranked` holds items {"ids": […], "text": …}, best first."""
    row = {f"{name}|{budget}": 0.0 for name in ("R", "All", "Ans", "Full") for budget in BUDGETS}
    found: set[str] = set()
    stands: set[str] = set()
    spent, first = 0, 0
    for rank, item in enumerate(ranked, 1):
        words = content_words(item["text"])
        earned = asked.evidence.intersection(
            one for one in item["ids"] if one in said and carries(words, said[one])
        )
        found |= earned
        stands |= asked.answer & words
        spent += tokens(item["text"])
        first = first or (rank if earned else 0)
        for budget in BUDGETS:
            if spent <= budget:
                row[f"R|{budget}"] = len(found) / len(asked.evidence)
                row[f"All|{budget}"] = float(found == asked.evidence)
                row[f"Ans|{budget}"] = len(stands) / len(asked.answer) if asked.answer else 0.0
                row[f"Full|{budget}"] = float(bool(asked.answer) and stands == asked.answer)
    return {**row, "MRR": 1 / first if first else 0.0}


def carries(text: frozenset[str], turn: frozenset[str]) -> bool:
    """Whether a memory of these content words says enough of a turn to be evidence for it."""
    common = len(text & turn)
    return common >= min(3, len(turn)) and common >= 0.2 * len(turn)


def score_run(talks: Sequence[Talk], run: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[dict[str, Any]]:
    """A row per question of categories 1 to 4 that has evidence: its id, its category's name, its measures.

    A question without a line in the run found nothing.
    """
    return [
        {
            "id": asked.qid,
            "group": CATEGORIES[asked.category],
            **score_question(asked, talk.said, run.get(asked.qid, ())),
        }
        for talk in talks
        for asked in talk.questions
        if asked.category in SCORED and asked.evidence
    ]
