"""Extraction by a language model, for a host: turns are asked about together, and what fails goes by the rules.

The model can hold up nobody: a batch has a deadline, and a model that keeps failing is left alone. Which turns are told
by it is no matter of the log's reader either: the outcome is an event, so a replay asks nobody.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import msgspec

from ..infra.embedded.tally import labels
from ..infra.notes import note
from ..processors.by_model import SCHEMA, TASK, VERSION, Read, extraction_of, question_text, worth_asking
from ..processors.by_model.answer import wrong
from ..processors.chat import ChatModel, Question, Reply
from ..processors.turn import Extraction, TurnView
from .keeping import Keeper

log = logging.getLogger(__name__)
ROUNDS: Final = 4  # questions that a batch has for each that is asked at the same time
NOT_ASKED, BY_MODEL, BY_RULES = "not-asked", "model", "rules"
_ORDINARY: Final = frozenset({"empty", "unsupported"})  # what a small model often does: counted, not logged
TURNS: Final = "mnemostream_llm_turns_total"
STATEMENTS: Final = "mnemostream_llm_statements_total"
TOKENS: Final = "mnemostream_llm_tokens_total"
CALLS: Final = "mnemostream_llm_calls_total"
REPAIRS: Final = "mnemostream_llm_repairs_total"
SECONDS: Final = "mnemostream_llm_seconds"
_PLAIN: Final = labels()


class Turn(msgspec.Struct, frozen=True):
    """A turn, those of its session before it, and what the rules made of it."""

    view: TurnView
    recent: tuple[TurnView, ...]
    by_rules: Extraction


class Told(msgspec.Struct, frozen=True):
    """The extraction of a turn, and whether the model has a part in it."""

    extraction: Extraction
    by_model: bool


class ModelExtraction:
    """Asks a model about turns. `wanted` tells whether anybody still waits for that."""

    def __init__(self, node: Keeper, model: ChatModel, wanted: Callable[[], bool]) -> None:
        self._node, self._model, self._wanted = node, model, wanted
        self.producer = f"{model.name} prompt/{VERSION}"

    @property
    def most(self) -> int:
        """How many turns have the deadline of a batch."""
        return ROUNDS * self._model.at_once

    def extract(self, turns: Sequence[Turn]) -> list[Told]:
        """What became of each turn, in order. Raises ServerError when nobody wants it any more."""
        told = [Told(turn.by_rules, False) for turn in turns]
        asked = [n for n, turn in enumerate(turns) if worth_asking(turn.view, turn.by_rules)]
        self._count(TURNS, {(NOT_ASKED, ""): len(turns) - len(asked)}, "outcome", "reason")
        for start in range(0, len(asked), self.most):
            part = asked[start : start + self.most]
            for n, one in zip(part, self._batch([turns[n] for n in part]), strict=True):
                told[n] = one
        return told

    def _batch(self, turns: Sequence[Turn]) -> list[Told]:
        questions = [
            Question(task=TASK, text=question_text(one.view, one.recent), schema=SCHEMA, wrong=wrong)
            for one in turns
        ]
        replies = self._model.ask(questions, self._node.settings.llm_deadline, self._wanted)
        self._count_cost(replies)
        outcomes: Counter[tuple[str, ...]] = Counter()
        told = [self._read(turn, reply, outcomes) for turn, reply in zip(turns, replies, strict=True)]
        self._count(TURNS, outcomes, "outcome", "reason")
        failed = {why: count for (_, why), count in sorted(outcomes.items()) if why and why not in _ORDINARY}
        if failed:
            message = "turns were extracted by the rules, since a language model gave no answer to them"
            reasons = ", ".join(f"{count} {why}" for why, count in failed.items())
            note(
                log, logging.WARNING, "model.fell_back", message, turns=sum(failed.values()), reasons=reasons
            )
        return told

    def _read(self, turn: Turn, reply: Reply, outcomes: Counter[tuple[str, ...]]) -> Told:
        if reply.answer is None:
            outcomes[BY_RULES, reply.failure] += 1
            return Told(turn.by_rules, False)
        try:
            read = extraction_of(turn.view, turn.recent, reply.answer, turn.by_rules)
        except Exception as exc:  # whatever an answer does to the reading of it: the stream goes on
            message = "a language model's answer failed in reading"
            note(log, logging.ERROR, "model.unread", message, error=exc, turn_id=turn.view.turn_id)
            read = Read(extraction=turn.by_rules, why="reading-failed")
        outcomes[(BY_RULES, read.why) if read.why else (BY_MODEL, "")] += 1
        self._count(STATEMENTS, {("kept", ""): read.kept}, "outcome", "reason")
        self._count(
            STATEMENTS, {("dropped", why): count for why, count in read.dropped.items()}, "outcome", "reason"
        )
        return Told(read.extraction, not read.why)

    def _count_cost(self, replies: Iterable[Reply]) -> None:
        for reply in replies:
            if reply.calls:
                self._node.measures.observe(SECONDS, _PLAIN, reply.seconds)
            for name, amount in ((CALLS, reply.calls), (REPAIRS, reply.repairs)):
                if amount:
                    self._node.measures.count(name, _PLAIN, amount)
            self._count(TOKENS, {("in",): reply.tokens_in, ("out",): reply.tokens_out}, "direction")

    def _count(self, name: str, counts: Mapping[tuple[str, ...], int], *names: str) -> None:
        for values, amount in counts.items():
            if amount:
                given = dict(zip(names, values, strict=True))
                self._node.measures.count(name, labels(**given), amount)
