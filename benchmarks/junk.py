"""What ten thousand turns of chatter leave: `python benchmarks/junk.py [--turns N] [--report FILE]`.

Runs `chatter.py` through a home, counts the memories that stand on chatter alone, and lists a fixed sample of 300 of
all memories in the report, each with a `judgement` to be filled in by a reader: "fact", or "junk" for a greeting,
thanks or filler. What was judged before keeps its judgement, as long as the memory's text is the same. Fails above 2 %
either way.
"""

import argparse
import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import conditions  # noqa: E402

SAMPLE: Final = 300
MOST: Final = 0.02


def main() -> int:
    """Run, print, write the report; 1 where more than 2 % is junk."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=10_000)
    parser.add_argument("--report", type=Path, default=ROOT / "benchmarks/reports/junk.json")
    options = parser.parse_args()
    found = measured(options.turns)
    judged = _judged(options.report)
    for row in found["sample"]:
        row["judgement"] = judged.get(row["text"])
    known = [row["judgement"] for row in found["sample"] if row["judgement"] is not None]
    by_hand = known.count("junk") / len(known) if known else 0.0
    figures = {
        f"of {found['memories']:,} memories, those of chatter alone": found["share"],
        f"of {len(known)} that were read, greetings, thanks or filler": round(by_hand, 4),
    }
    wanted = f"≤ {MOST}"
    found = {
        "figures": {
            name: {"value": value, "wanted": wanted, "met": value <= MOST} for name, value in figures.items()
        },
        **conditions(),
        **found,
    }
    options.report.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(
        f"{found['turns']} turns, {found['of_chatter']} of them chatter, left {found['memories']} memories, "
        f"{found['junk']} of them ({100 * found['share']:.2f} %) of chatter alone; "
        f"{found['told']} of {found['facts']} turns that said something are remembered; "
        f"judged: {known.count('junk')} junk of {len(known)}"
    )
    return 1 if max(found["share"], by_hand) > MOST else 0


def measured(turns: int) -> dict[str, Any]:
    """What `turns` turns leave: counts, what stands on chatter alone, and a sample of all memories."""
    from benchmarks.chatter import Talk
    from mnemostream.streams.quality.homes import fresh_home

    talk = Talk()
    with fresh_home() as memory:
        memory.publish(list(talk.turns(turns)))
        stored = [(one.text, one.state.sources) for _, one in _stored(memory)]
    junk = sorted(text for text, sources in stored if not any(s.turn_id in talk.facts for s in sources))
    told = {source.turn_id for _, sources in stored for source in sources} & talk.facts
    sample = sorted(stored, key=lambda one: sha256(one[0].encode()).hexdigest())[:SAMPLE]
    return {
        "turns": turns,
        "of_chatter": turns - len(talk.facts),
        "facts": len(talk.facts),
        "told": len(told),
        "memories": len(stored),
        "junk": len(junk),
        "share": round(len(junk) / max(len(stored), 1), 5),
        "junk_texts": junk[:100],
        "sample": [{"text": text, "judgement": None} for text, _ in sample],
    }


def _stored(memory: Any) -> Any:
    """All memories, of any status, with what they say."""
    return [(key, _Told(one)) for key, one in memory.node.fold.memories() if one.content is not None]


class _Told:
    def __init__(self, memory: Any) -> None:
        self.text, self.state = memory.content.text, memory.state


def _judged(report: Path) -> dict[str, str]:
    """The judgements of an earlier report, by text."""
    if not report.is_file():
        return {}
    rows = json.loads(report.read_text(encoding="utf-8")).get("sample", [])
    return {row["text"]: row["judgement"] for row in rows if row.get("judgement")}


if __name__ == "__main__":
    sys.exit(main())
