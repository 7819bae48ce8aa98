"""What people see of training, of an evaluation and of unlearning."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .output import console, hanging, table
from .words import counted, shown

if TYPE_CHECKING:
    from ...infra.lora import Evaluated
    from ..unlearning import Unlearned


def entered(why: str | None) -> Mapping[str, object]:
    """Whether the log was told."""
    return {"log": "told, and the artefact store has a copy" if why is None else f"not told: {why}"}


def show_evaluation(measured: "Evaluated", leaked: Sequence[str] | None, why: str | None) -> None:
    """A line a question, then recall and perplexity, before and after, and how many questions were trained on."""
    from rich.text import Text

    out = console()
    for row in measured.rows:
        mark = "right" if row.right_after else "wrong"
        lead = Text(f"{mark:<6}", style="green" if row.right_after else "red")
        hanging(out, lead, Text(f"{shown(row.question)} → {shown(row.reply_after)}"))
    table(
        {
            "recall": f"{measured.recall_before:.3f} before, {measured.recall_after:.3f} after",
            "perplexity": f"{measured.perplexity_before:.2f} before, {measured.perplexity_after:.2f} after",
            "trained on": "not known; name the set" if leaked is None else counted(len(leaked), "question"),
            "log": "told" if why is None else f"not told: {why}",
        }
    )


def show_unlearned(done: "Sequence[Unlearned]") -> None:
    """What became of each kind of adapter that held what was forgotten."""
    from rich.text import Text

    out = console()
    if not done:
        out.print("nothing to unlearn: no adapter held what was forgotten", soft_wrap=True)
    for one in done:
        held = f"{counted(len(one.forgot), 'adapter')} of {shown(one.base_model)} held what was forgotten"
        out.print(Text(f"cube {shown(one.cube)}: {held}"), soft_wrap=True)
        if one.adapter_id is None:
            out.print(Text("  nothing is left to train on"), soft_wrap=True)
            continue
        because = "" if one.reason is None else f", not promoted: {one.reason}"
        out.print(Text(f"  adapter {one.adapter_id}: {one.status}{because}"), soft_wrap=True)
        if one.evaluated is not None:
            recall = f"{one.evaluated.recall_before:.2f} → {one.evaluated.recall_after:.2f}"
            perplexity = f"{one.evaluated.perplexity_before:.2f} → {one.evaluated.perplexity_after:.2f}"
            out.print(Text(f"  recall {recall}, perplexity {perplexity}", style="dim"), soft_wrap=True)
        out.print(Text(f"  in {one.folder}", style="dim"), soft_wrap=True)
