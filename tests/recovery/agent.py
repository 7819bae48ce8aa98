"""An agent to be killed: publishes turns in chunks, says what was acknowledged, then drains and rebuilds.

agent.py HOME SEED      prints `ack <cube> <turn id>` for each durable turn, and `done <state hash>` at the end
"""

import random
import sys

from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.client import Memory
from tests.recovery.story import story


def main() -> None:
    home, seed = sys.argv[1], int(sys.argv[2])
    turns = story()
    sizes = random.Random(seed)
    with Memory(home, batch=sizes.choice((1, 7, 64))) as memory:
        while turns:
            size = sizes.randint(1, 40)
            chunk, turns = turns[:size], turns[size:]
            report = memory.publish(chunk, wait=False)
            assert report.rejected == 0, report
            acknowledge(chunk)
        memory.drain(timeout=60)
        report = memory.rebuild()
        assert report.identical, report
        print("done", memory.state_hash(), flush=True)


def acknowledge(chunk: list[TurnDraft]) -> None:
    print("\n".join(f"ack {turn.cube} {turn.turn_id}" for turn in chunk), flush=True)


if __name__ == "__main__":
    main()
