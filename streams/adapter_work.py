"""Training, evaluating and asking adapters in folders: what needs a model, and no home.

The model's libraries are those of the extra `train`, and are loaded with the first call.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..schemas.content import Scalar
from ..schemas.errors import InputError
from ..schemas.events import AdapterEvaluated
from .bootstrap import extra_wanted
from .entering import LINEAGE, read_card, read_manifest
from .questions_file import Line
from .training import CARD

if TYPE_CHECKING:
    from ..infra.lora import Evaluated, Trained, TrainOptions

ROWS: Final = "prompt-completion"
ASKED, ANSWER = "Question: ", "\nAnswer:"  # what a prompt has before and behind its question
_WORD: Final = re.compile(r"\w+")
Progress = Callable[[int], None]


def train(set_dir: Path, base: str, out: Path, options: "TrainOptions", progress: Progress) -> "Trained":
    """Train an adapter from a training set's folder. Raises SettingsError without the extra, and as `train_adapter`."""
    with extra_wanted("train", "mnemostream train"):
        from ..infra.lora import train_adapter

        return train_adapter(set_dir, base, out, options, progress)


def train_folder(
    set_dir: Path, base: str, out: Path, seed: int, settings: Mapping[str, Scalar], progress: Progress
) -> str:
    """Train as another adapter was, by its seed and settings; one that is in `out` stays. Returns the adapter's id."""
    if (out / CARD).exists() and read_card(out).training_set_id == read_manifest(set_dir).training_set_id:
        return read_card(out).adapter_id
    train(set_dir, base, out, options_of(seed, settings), progress)
    return read_card(out).adapter_id


def options_of(seed: int, settings: Mapping[str, Scalar]) -> "TrainOptions":
    """The options that an adapter's settings tell of; what is no option of today is left out."""
    with extra_wanted("train", "mnemostream train"):
        from ..infra.lora import TrainOptions

    known = {name: value for name, value in settings.items() if name in TrainOptions.__struct_fields__}
    try:
        return msgspec.convert({**known, "seed": seed}, TrainOptions)
    except msgspec.ValidationError as exc:
        raise InputError(f"settings of the adapter: {exc}; train it by hand") from exc


def evaluate_folder(adapter: Path, questions: Sequence[Line], text: str, progress: Progress) -> "Evaluated":
    """Ask an adapter's folder questions, and measure its perplexity of a text, each without and with the adapter."""
    with extra_wanted("train", "mnemostream evaluate"):
        from ..infra.lora import Question, evaluate_adapter

        asked = [
            Question(question=one.question, answer=one.answer, memory_id=one.memory_id) for one in questions
        ]
        return evaluate_adapter(adapter, asked, text, progress)


def ask_folder(adapter: Path, question: str) -> str:
    """What an adapter answers."""
    with extra_wanted("train", "mnemostream ask"):
        from ..infra.lora import answer

        return answer(adapter, question)


def evaluated_event(
    adapter_id: str, measured: "Evaluated", questions: Sequence[Line], text: str
) -> AdapterEvaluated:
    """What the log is told of an evaluation."""
    return AdapterEvaluated(
        adapter_id=adapter_id,
        recall_before=measured.recall_before,
        recall_after=measured.recall_after,
        perplexity_before=measured.perplexity_before,
        perplexity_after=measured.perplexity_after,
        questions=len(questions),
        questions_sha256=sha256(msgspec.json.encode(questions)).hexdigest(),
        text_sha256=sha256(text.encode()).hexdigest(),
    )


def leaked(set_dir: Path, questions: Sequence[Line]) -> list[str]:
    """The questions that stand in a set's training rows, word for word: they measure nothing. Raises InputError."""
    try:
        rows = (set_dir / ROWS / "train.jsonl").read_bytes().splitlines()
        learnt = {_words(_question(json.loads(line)["prompt"])) for line in rows}
    except (OSError, ValueError, KeyError) as exc:
        raise InputError(f"{set_dir}: its training rows cannot be read ({exc}); leave --set out") from exc
    return [one.question for one in questions if _words(one.question) in learnt]


def _question(prompt: str) -> str:
    return prompt.removeprefix(ASKED).removesuffix(ANSWER)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def split_questions(set_dir: Path) -> list[Line]:
    """The questions of a set's test split, each with its memory. Raises InputError where there are none."""
    found = [
        Line(
            question=_question(row["prompt"]),
            answer=row["completion"].strip(),
            memory_id=next(iter(told["memory_ids"]), None),
        )
        for told, row in _test_rows(set_dir, "question")
    ]
    if not found:
        raise InputError(f"{set_dir}: its test split asks nothing; name a file with --questions")
    return found


def split_text(set_dir: Path) -> str:
    """The general examples of a set's test split, as a text that nobody was trained on. Raises InputError."""
    text = "\n".join(row["prompt"] + row["completion"] for _, row in _test_rows(set_dir, "general"))
    if not text:
        raise InputError(f"{set_dir}: its test split has no general text; name a file with --text")
    return text


def _test_rows(set_dir: Path, kind: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """(line of lineage, row) of the examples of a kind in the test split."""
    try:
        rows = [json.loads(line) for line in (set_dir / ROWS / "test.jsonl").read_bytes().splitlines()]
        told = [json.loads(line) for line in (set_dir / LINEAGE).read_bytes().splitlines()]
        return [
            (one, rows[one["files"][ROWS] - 1])
            for one in told
            if one["kind"] == kind and one["split"] == "test" and ROWS in one["files"]
        ]
    except (OSError, ValueError, KeyError, IndexError) as exc:
        raise InputError(
            f"{set_dir}: its test split cannot be read ({exc}); name --questions and --text"
        ) from exc
