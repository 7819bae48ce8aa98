"""Unlearning: adapters that held what was forgotten are trained again without it, and put in their place.

1. Compact the cube as the old set was, up to now: what was forgotten is in no set. 2. Train with the settings of the
old adapter. 3. Evaluate. 4. Promote, where the evaluation allows it. Each step is in the log or on disk before the
next one begins; after a crash the same call goes on from the last.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..processors.training import FORGOTTEN, PROMOTED, Adapter, Bounds, Held, Training, may_promote
from ..schemas.events import AdapterEvaluated
from ..schemas.ids import Scope
from . import training
from .adapter_work import evaluate_folder, evaluated_event, split_questions, split_text, train_folder
from .entering import enter_adapter, enter_evaluation
from .questions_file import Line
from .training import settled, work_folder

if TYPE_CHECKING:
    from .bootstrap import Node
    from .client import Memory

NOTHING_LEFT: Final = "nothing-left"
DEFAULT_FORMAT: Final = "prompt-completion"
Tell = Callable[[str], Callable[[int], None]]  # the name of a part of the work → takes how much of it is done


class Unlearned(msgspec.Struct, frozen=True, kw_only=True):
    """What became of adapters of one base model and the same settings that held what was forgotten: `forgot`.

    `status`: promoted (`adapter_id` is in use instead), trained (it may not be promoted, for `reason`), or
    nothing-left: the cube has nothing to train on any more. `folder`: where the artefact store has the new adapter.
    """

    cube: str
    base_model: str
    forgot: tuple[str, ...]
    status: str
    reason: str | None = None
    adapter_id: str | None = None
    training_set_id: str | None = None
    evaluated: AdapterEvaluated | None = None
    folder: str | None = None


class Exam(msgspec.Struct, frozen=True, kw_only=True):
    """What new adapters are evaluated with; without questions or text, with the test split of their own set."""

    questions: Sequence[Line] = ()
    text: str = ""


def unlearn(memory: "Memory", cube: str, exam: Exam, bounds: Bounds, tell: Tell) -> list[Unlearned]:
    """Train every adapter of a cube that held what was forgotten anew; returns what was done, for each kind of adapter.

    An adapter that has a successor already is not trained again. Raises what compaction and training raise.
    """
    scope = Scope.checked(memory.node.settings.tenant, cube)
    state, held = settled(memory.node, scope)
    done = [_again(memory, scope, group, exam, bounds, tell) for group in _groups(state, held)]
    shutil.rmtree(work_folder(memory.node, scope), ignore_errors=True)
    return done


def _groups(state: Training, held: Held) -> Iterator[list[Adapter]]:
    """The adapters that held something forgotten, those that are trained in the same way together."""
    groups: dict[bytes, list[Adapter]] = {}
    for name in held.adapters:
        groups.setdefault(_way(state.adapters[name]), []).append(state.adapters[name])
    yield from groups.values()


def _way(adapter: Adapter) -> bytes:
    """What two adapters share that are trained in the same way."""
    return msgspec.json.encode((adapter.base_model, adapter.seed, adapter.settings), order="sorted")


def _successor(node: "Node", state: Training, held: Held, group: Sequence[Adapter]) -> Adapter | None:
    """The newest adapter that was trained in the same way from a later set, holds nothing forgotten, and is stored."""
    way, place = _way(group[0]), {name: number for number, name in enumerate(state.sets)}
    last = max(place[one.training_set_id] for one in group)
    later = [
        one
        for one in state.adapters.values()
        if _way(one) == way
        and place[one.training_set_id] > last
        and one.adapter_id not in held.adapters
        and one.reason != FORGOTTEN
        and node.artefacts.has(one.artefact_sha256)
    ]
    return later[-1] if later else None


def _again(
    memory: "Memory", scope: Scope, group: list[Adapter], exam: Exam, bounds: Bounds, tell: Tell
) -> Unlearned:
    node, last = memory.node, group[-1]
    told: dict[str, Any] = {
        "cube": scope.cube,
        "base_model": last.base_model,
        "forgot": tuple(one.adapter_id for one in group),
    }
    state, held = settled(node, scope)
    adapter = _successor(node, state, held, group)
    if adapter is None:
        if not any(one.visible for one in node.fold.cube_memories(scope)):
            return Unlearned(**told, status=NOTHING_LEFT)
        state, adapter = _trained(memory, scope, state, last, tell)
    if adapter.evaluated is None:
        state = _evaluated(memory, scope, state, adapter, exam, tell)
        adapter = state.adapters[adapter.adapter_id]
    reason = may_promote(adapter.evaluated, bounds)
    if reason is None and adapter.status != PROMOTED:
        state = training.promote(node, scope, adapter.adapter_id, bounds)
    return Unlearned(
        **told,
        status=state.adapters[adapter.adapter_id].status,
        reason=reason,
        adapter_id=adapter.adapter_id,
        training_set_id=adapter.training_set_id,
        evaluated=adapter.evaluated,
        folder=str(node.artefacts.get(adapter.artefact_sha256)),
    )


def _trained(
    memory: "Memory", scope: Scope, state: Training, old: Adapter, tell: Tell
) -> tuple[Training, Adapter]:
    """A new set, made as the old adapter's was, and an adapter trained from it as the old one was."""
    node, work = memory.node, work_folder(memory.node, scope)
    work.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = state.sets[old.training_set_id].settings
    policy = json.loads(str(settings.get("policy") or "{}"))
    policy |= {"paraphrases": 0, "paraphraser": ""}  # no model is asked again
    formats = {*str(settings.get("formats") or "").split(","), DEFAULT_FORMAT} - {""}
    report = memory.compact(work / "set", cube=scope.cube, formats=sorted(formats), policy=policy)
    out = work / f"{report.training_set_id[:16]}-{old.adapter_id[:16]}"
    adapter_id = train_folder(work / "set", old.base_model, out, old.seed, old.settings, tell("training"))
    enter_adapter(node, out)
    state, _ = settled(node, scope)
    return state, training.known_adapter(state, scope, adapter_id)


def _evaluated(
    memory: "Memory", scope: Scope, state: Training, adapter: Adapter, exam: Exam, tell: Tell
) -> Training:
    node = memory.node
    folder = node.artefacts.get(adapter.artefact_sha256)
    own = node.artefacts.get(state.sets[adapter.training_set_id].artefact_sha256)
    questions, text = exam.questions or split_questions(own), exam.text or split_text(own)
    measured = evaluate_folder(folder, questions, text, tell("evaluating"))
    enter_evaluation(node, folder, evaluated_event(adapter.adapter_id, measured, questions, text))
    return settled(node, scope)[0]
