"""Commands that run a model: `train`, `evaluate`, `ask`, `unlearn`. The first two take folders, and need no home."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .adapter_commands import Bound
from .options import Cube, Home, Json, known_cube, opened, root_home, utf8

if TYPE_CHECKING:
    from ..client import Memory

Folder = Annotated[
    Path, typer.Option("--adapter", metavar="DIR", help="An adapter's folder.", show_default=False)
]


def train(
    context: typer.Context,
    set_: Annotated[
        Path,
        typer.Option(
            "--set", metavar="DIR", help="A training set, as compact writes it.", show_default=False
        ),
    ],
    base: Annotated[
        str,
        typer.Option(
            "--base", metavar="MODEL", help="A causal model: a folder, or a hub id.", show_default=False
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help="The adapter's folder, in PEFT's layout.", show_default=False
        ),
    ],
    seed: Annotated[int, typer.Option("--seed", metavar="N", help="Of everything random.")] = 0,
    epochs: Annotated[
        float | None,
        typer.Option("--epochs", metavar="N", help="Passes over what is learnt. [default: 7]"),
    ] = None,
    batch: Annotated[
        int | None, typer.Option("--batch", metavar="N", help="Rows of a step. [default: 16]")
    ] = None,
    learning_rate: Annotated[
        float | None, typer.Option("--learning-rate", metavar="RATE", help="At its peak. [default: 0.001]")
    ] = None,
    rank: Annotated[
        int | None, typer.Option("--rank", metavar="N", help="Of the LoRA matrices. [default: 16]")
    ] = None,
    scale: Annotated[
        float | None, typer.Option("--scale", metavar="TIMES", help="Of what they add. [default: 2]")
    ] = None,
    lowest: Annotated[
        float | None,
        typer.Option(
            "--lowest",
            metavar="SHARE",
            help="Of the layers, from below, that stay as they are. [default: 0.33]",
        ),
    ] = None,
    keep: Annotated[
        float | None,
        typer.Option(
            "--keep", metavar="WEIGHT", help="Of staying with the base model on other text. [default: 1]"
        ),
    ] = None,
    wordings: Annotated[
        int | None,
        typer.Option(
            "--wordings", metavar="N", help="Rows of each memory in an epoch, at most. [default: 6]"
        ),
    ] = None,
    prompt: Annotated[
        str | None, typer.Option("--prompt", metavar="STYLE", help="plain, chat or auto. [default: auto]")
    ] = None,
    checkpoint: Annotated[
        int | None,
        typer.Option(
            "--checkpoint", metavar="STEPS", help="Between checkpoints, to go on from. [default: 25]"
        ),
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Train a LoRA adapter from a training set.

    Needs no home. Where the home knows the set, the log is told of the adapter, and the artefact store has a copy.
    """
    from ..adapter_work import options_of
    from ..adapter_work import train as train_set
    from ..asking import refuse_forgotten_set
    from ..entering import enter_adapter, read_manifest, unknown_set
    from .output import table, write_json
    from .progress import bar
    from .training_showing import entered
    from .views import plain

    names = (
        "epochs",
        "batch",
        "learning_rate",
        "rank",
        "scale",
        "lowest",
        "keep",
        "wordings",
        "prompt",
        "checkpoint",
    )
    given = {name: context.params[name] for name in names if context.params[name] is not None}
    options, manifest = options_of(seed, given), read_manifest(set_)
    with home_if_any(context, home) as memory:  # before the work: what is wrong is told at once
        if memory is not None and unknown_set(memory.node, manifest.scope, manifest.training_set_id) is None:
            refuse_forgotten_set(memory.node, manifest, set_)
    with bar(quiet=as_json) as shown_by:
        trained = train_set(set_, lasting(base), out, options, shown_by.task("training"))
    with home_if_any(context, home) as memory:
        why = no_home(context, home) if memory is None else enter_adapter(memory.node, out)
    if as_json:
        write_json(plain(trained) | {"entered": why is None, "why": why})
    else:
        table({"adapter": str(out), **entered(why)})


def evaluate(
    context: typer.Context,
    adapter: Folder,
    questions: Annotated[
        Path,
        typer.Option(
            "--questions",
            metavar="FILE",
            help='Lines of {"question": …, "answer": …}, with a memory_id or without.',
            show_default=False,
        ),
    ],
    text: Annotated[
        Path,
        typer.Option("--text", metavar="FILE", help="Plain text, unrelated to the set.", show_default=False),
    ],
    set_: Annotated[
        Path | None,
        typer.Option(
            "--set",
            metavar="DIR",
            help="Its training set, to see that no question was trained on. [default: the artefact store's]",
        ),
    ] = None,
    promote: Annotated[
        bool, typer.Option("--promote", help="Put the adapter to use, where it is good enough.")
    ] = False,
    perplexity_bound: Bound = 1.3,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Ask closed-book questions, and measure perplexity of unrelated text, without the adapter and with it.

    An answer is right where its words stand in a greedy reply of at most 32 tokens. Needs no home. Where the home knows
    the adapter, the log is told of what was measured.
    """
    from ...schemas.errors import AdapterRefused
    from ..adapter_work import evaluate_folder, evaluated_event, leaked
    from ..asking import stored_set
    from ..entering import enter_evaluation, read_card
    from ..questions_file import read_questions, read_text
    from .output import write_json
    from .progress import bar
    from .training_showing import show_evaluation
    from .views import plain

    card, asked, unrelated = read_card(adapter), read_questions(questions), read_text(text)
    known = None if set_ is None else leaked(set_, asked)
    with bar(quiet=as_json) as shown_by:
        measured = evaluate_folder(adapter, asked, unrelated, shown_by.task("evaluating", 2 * len(asked)))
    event = evaluated_event(card.adapter_id, measured, asked, unrelated)
    with home_if_any(context, home) as memory:
        why = no_home(context, home) if memory is None else enter_evaluation(memory.node, adapter, event)
        if known is None and memory is not None and why is None:
            stored = stored_set(memory.node, card)
            known = None if stored is None else leaked(stored, asked)
        if as_json:
            told = {"adapter_id": card.adapter_id, "leaked": known, "entered": why is None, "why": why}
            write_json(plain(measured) | told)
        else:
            show_evaluation(measured, known, why)
        if promote:
            if memory is None or card.scope is None or why is not None:
                raise AdapterRefused(f"{adapter}: is not promoted, since nothing was entered: {why}")
            memory.promote(card.adapter_id, cube=card.scope.cube, perplexity_bound=perplexity_bound)


def ask(
    context: typer.Context,
    question: Annotated[str, typer.Argument(metavar="QUESTION", show_default=False)],
    adapter: Annotated[
        Path | None,
        typer.Option(
            "--adapter", metavar="DIR", help="An adapter's folder. [default: the promoted one of the cube]"
        ),
    ] = None,
    cube: Cube = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Let an adapter answer, from its weights alone: that of a folder, or the one that the cube has in use."""
    from ...schemas.ids import Scope
    from ..adapter_work import ask_folder
    from ..asking import adapter_in_use, refuse_forgotten
    from ..entering import read_card
    from ..filters import DEFAULT_CUBE
    from .output import console, write_json
    from .words import shown

    asked = utf8(question, "QUESTION")
    if adapter is not None:
        folder, card = adapter, read_card(adapter)
        with home_if_any(context, home) as memory:
            if memory is not None:
                refuse_forgotten(memory.node, card, adapter)
    else:
        with opened(context, home) as memory:
            known_cube(memory, cube)
            scope = Scope.checked(memory.node.settings.tenant, cube or DEFAULT_CUBE)
            folder = adapter_in_use(memory.node, scope)
        card = read_card(folder)
    answer = ask_folder(folder, asked)
    if as_json:
        told = {"adapter_id": card.adapter_id, "base_model": card.base_model, "adapter": str(folder)}
        write_json({"question": asked, "answer": answer, **told})
    else:
        console().print(shown(answer), soft_wrap=True)


def unlearn(
    context: typer.Context,
    cube: Cube = None,
    questions: Annotated[
        Path | None,
        typer.Option(
            "--questions",
            metavar="FILE",
            help="As evaluate takes them. [default: the test split of the new set]",
        ),
    ] = None,
    text: Annotated[
        Path | None,
        typer.Option("--text", metavar="FILE", help="As evaluate takes it. [default: the same]"),
    ] = None,
    perplexity_bound: Bound = 1.3,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Train anew, without what was forgotten, every adapter that held it.

    Compacts the cube again, trains with the settings of the old adapter, evaluates, and promotes what is good enough.
    What was done already is not done again, so a call that was cut off goes on.
    """
    from ...processors.training import Bounds
    from ..questions_file import read_questions, read_text
    from ..unlearning import Exam
    from ..unlearning import unlearn as unlearn_cube
    from .output import write_json
    from .progress import bar
    from .training_showing import show_unlearned
    from .views import plain

    exam = Exam(
        questions=() if questions is None else read_questions(questions),
        text="" if text is None else read_text(text),
    )
    with opened(context, home) as memory, bar(quiet=as_json) as shown_by:
        known_cube(memory, cube)
        names = memory.cubes() if cube is None else [cube]
        bounds = Bounds(perplexity=perplexity_bound)
        done = [one for name in names for one in unlearn_cube(memory, name, exam, bounds, shown_by.task)]
    if as_json:
        write_json([plain(one) for one in done])
    else:
        show_unlearned(done)


def lasting(base: str) -> str:
    """A base model's name, so that it is found from any folder; a hub id stays as it is."""
    path = Path(utf8(base, "--base")).expanduser()
    return str(path.absolute()) if path.exists() else base


@contextmanager
def home_if_any(context: typer.Context, home: Path | None) -> "Iterator[Memory | None]":
    """The home of a command, where there is one; none is made."""
    from ...infra.embedded.store import FILE
    from ...infra.settings import Settings

    settings = Settings.load(home=home or root_home(context))
    if settings.log or settings.index or (settings.home / FILE).is_file():
        with opened(context, home) as memory:
            yield memory
    else:
        yield None


def no_home(context: typer.Context, home: Path | None) -> str:
    """Why nothing was entered, where there is no home."""
    from ...infra.settings import Settings

    return f"there is no home at {Settings.load(home=home or root_home(context)).home}"
