"""How many questions that nothing answers a search refuses, on LoCoMo's development half.

    python benchmarks/refusing.py [--data FILE] [--embedder SPEC] [--report FILE]

The data (CC BY-NC, for measuring only) is not part of this repository: it is looked for in `../shared` beside it.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Ask, print the figures, write the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data/locomo/dev.json")
    parser.add_argument("--embedder", default="wordllama")
    parser.add_argument("--report", type=Path)
    options = parser.parse_args()
    if not options.data.is_file():
        print(f"{options.data}: LoCoMo's data is not there; give its place with --data", file=sys.stderr)
        return 2

    from mnemostream.streams.quality.documents import write
    from mnemostream.streams.quality.refusing import measure

    found = measure(options.data, embedder=options.embedder)
    print(
        f"{found['unanswerable']} unanswerable questions, {found['answerable']} answerable: AUC {found['auc']:.3f}"
    )
    for what, kept, refused in (
        (f"support below {found['threshold']:.3f}", found["kept"], found["refused"]),
        ("what a search calls unanswered", found["kept_by_default"], found["refused_by_default"]),
    ):
        print(f"{what}: {refused:.1%} refused, {kept:.1%} of the answerable kept")
    if options.report is not None:
        write(found, options.report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
