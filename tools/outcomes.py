"""Writes all that the pipeline makes of a file of LoCoMo's form, so that two versions can be compared by `diff`.

    python tools/outcomes.py DATA OUT

One JSON line per event (but for what the clock gave), per answer of each question with the parts of its score, and
the state hash. Work on speed must leave every line as it is.
"""

import json
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from mnemostream.infra.readers import read_turns
from mnemostream.schemas.topics import CANDIDATES, EVENTS
from mnemostream.streams.client import Memory
from mnemostream.streams.quality.locomo import read_questions
from mnemostream.streams.runner import Runner

TENANT_KEY = "5f" * 32
WAYS: tuple[dict[str, Any], ...] = (
    {"top_k": 250},
    {"top_k": 5, "token_budget": 60},
    {"top_k": 20, "threshold": 2.0, "reference_date": datetime(2024, 1, 1, tzinfo=UTC)},
)


def main() -> None:
    """Publish, decide, ask, and write."""
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    with (
        tempfile.TemporaryDirectory() as home,
        Memory(home, process=False, tenant_key=TENANT_KEY) as memory,
        out.open("w", encoding="utf-8") as file,
    ):
        with data.open("rb") as stream:
            memory.publish(read_turns(stream, format="locomo", name=data.name), wait=False)
        memory.node.lease.acquire()
        Runner(memory.node).drain()
        file.write(json.dumps({"state": memory.state_hash()}) + "\n")
        for topic in (CANDIDATES, EVENTS):
            events = [item.event for item in memory.tail(topic, from_="start", follow=False)]
            for event in sorted((e for e in events if e is not None), key=lambda event: event.event_id):
                file.write(_line(event))
        for cube, questions in read_questions(data).items():
            for question in questions:
                for way in WAYS:
                    found = memory.search(question, cube=cube, explain=True, **way)
                    answers = [(one.memory_id, one.score, dict(one.terms)) for one in found]
                    file.write(json.dumps([cube, question, answers]) + "\n")


def _line(event: Any) -> str:
    value = msgspec.to_builtins(event, builtin_types=(bytes,))
    for part in (value["envelope"], value["payload"].get("memory") or {}):
        part.pop("observed_at", None)
    return json.dumps(value, default=bytes.hex) + "\n"


if __name__ == "__main__":
    main()
