"""What was forgotten comes back from nowhere: no replay to any position shows it, whatever happened around it."""

from typing import Any

from hypothesis import given, settings

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.processors.dump import dump_cubes
from mnemostream.processors.replay import Replay
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.seal import memory_key_id, turn_key_id

from .test_laws import ACTIONS, history


@given(ACTIONS)
@settings(max_examples=60)
def test_no_replay_to_any_position_shows_what_was_forgotten(actions: list[Any]) -> None:
    world = history(actions)
    keys = MemoryKeyStore()
    codec = Codec(Sealer(keys))
    log = codec.encode_all(world.events)
    scope = world.cube.scope
    gone = set(world.cube.forgotten)
    keys.destroy([memory_key_id(scope, memory_id) for memory_id in sorted(gone)])
    keys.destroy([turn_key_id(scope, turn_id) for turn_id in sorted(world.cube.forgotten_turns)])
    replay = Replay()
    for event in codec.decode_all(log):
        replay.fold(event)
        dump = b"\n".join(dump_cubes(replay.cubes.values())).decode()
        shown = [
            memory for cube in replay.cubes.values() for memory in cube.memories.values() if memory.visible
        ]
        assert not gone & {memory.memory_id for memory in shown}
        assert not any(f'"memory_id":"{memory_id}"' in dump for memory_id in gone)
    live = Replay()
    live.take(world.events)
    assert replay.state_hash() == live.state_hash(), "what is left is what it was"
