"""What people see of a benchmark: a table of its figures, and one of what changed."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..quality.documents import rows_of, writable, write
from ..quality.paired import Difference, Row, compare
from .output import console, table, write_json
from .words import shown

if TYPE_CHECKING:
    from rich.table import Table

_LOCOMO: Final = ("R|500", "R|1000", "All|1000", "Ans|1000", "Full|1000", "MRR")
_GROUPS: Final = ("multi-hop", "temporal", "open-domain", "single-hop", "all")


class Kept:
    """Where a benchmark's document goes and what it is compared with: looked at before anything long begins."""

    def __init__(self, bench: str, report: Path | None, against: Path | None) -> None:
        """Raises InputError for a file that cannot be written, or that holds no report of this benchmark."""
        writable(report, "--report")
        self._report = report
        self._before: list[Row] | None = None if against is None else rows_of(against, bench)

    def tell(
        self, document: dict[str, Any], show: Callable[[Mapping[str, Any]], None], *, as_json: bool
    ) -> None:
        """Write the document where it was asked for, and print it: as JSON with its rows, or as tables."""
        changed = None if self._before is None else compare(self._before, document["rows"])
        if self._report is not None:
            write(document, self._report)
        if as_json:
            import msgspec

            more = {} if changed is None else {"differences": msgspec.to_builtins(changed)}
            write_json({**document, **more})
            return
        show(document)
        if changed is not None:
            show_differences(changed)


def show_locomo(document: Mapping[str, Any]) -> None:
    """Shares in percent by category, then speed."""
    figures = document["figures"]
    shown = _table("of 100", *_LOCOMO, "n")
    for group in (name for name in _GROUPS if figures.get(name, {}).get("n")):
        of = figures[group]
        shown.add_row(group, *(f"{100 * of[name]:.1f}" for name in _LOCOMO), f"{of['n']}")
    console().print(shown)
    names = (
        "turns",
        "rejected",
        "questions",
        "publish_seconds",
        "turns_per_second",
        "search_p50_ms",
        "search_p95_ms",
        "run",
    )
    table({name: document[name] for name in names})


def show_dedupe(document: Mapping[str, Any]) -> None:
    """Precision and recall by outcome, shares by kind, and the pairs that came out wrong."""
    out, outcomes = console(), _table("outcome", "expected", "found", "right", "precision", "recall")
    for name, one in document["outcomes"].items():
        counts = (f"{one[column]}" for column in ("expected", "found", "right"))
        outcomes.add_row(name, *counts, *(_percent(one[column]) for column in ("precision", "recall")))
    out.print(outcomes)
    kinds = _table("kind", "pairs", "right", "share", "came out as")
    for name, one in document["kinds"].items():
        found = ", ".join(f"{count} {as_what}" for as_what, count in one["found"].items())
        kinds.add_row(name, f"{one['pairs']}", f"{one['right']}", _percent(one["share"]), found)
    out.print(kinds)
    for row in document["rows"]:
        if not row["right"]:
            told = f"{row['id']}: {row['a']} / {row['b']}: {row['found']}, expected {row['expected']}"
            out.print(shown(told), soft_wrap=True)
    table({name: document[name] for name in ("pairs", "right", "not_stored")})


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f}"


def show_latency(document: Mapping[str, Any]) -> None:
    """Milliseconds by kind of call, and what was there."""
    shown = _table("ms", "p50", "p95", "p99", "mean", "n")
    for group, shares in document["percentiles"].items():
        of = document["figures"][group]
        shown.add_row(group, *(f"{value:.2f}" for value in (*shares.values(), of["ms"])), f"{of['n']}")
    console().print(shown)
    table({name: document[name] for name in ("memories", "turns", "cubes", "turns_per_second")})


def show_differences(found: Sequence[Difference]) -> None:
    """What changed, with the interval in which 95 % of the bootstrapped differences lie."""
    shown = _table("changed", "measure", "before", "after", "difference", "95 % within", "n")
    for one in found:
        if one.difference:
            within = f"{one.low:+.4f} … {one.high:+.4f}"
            values = (f"{one.before:.4f}", f"{one.after:.4f}", f"{one.difference:+.4f}")
            shown.add_row(one.group, one.measure, *values, within, f"{one.count}")
    out = console()
    if shown.row_count:
        out.print(shown)
    else:
        out.print("nothing changed", soft_wrap=True)


def _table(first: str, *columns: str) -> "Table":
    from rich import box
    from rich.table import Table

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    made.add_column(first)
    for name in columns:
        made.add_column(name, justify="right", no_wrap=True)
    return made
