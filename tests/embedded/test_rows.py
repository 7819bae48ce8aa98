"""A memory goes into the fold's tables and comes back the same, whatever it holds."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mnemostream.infra.embedded.cubes import CubeIds
from mnemostream.infra.embedded.fold import EmbeddedFold
from mnemostream.infra.embedded.rows import COLUMNS, from_row, to_row
from mnemostream.infra.embedded.store import Store
from mnemostream.infra.embedded.vault import Vault
from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.processors.cube import Change, Transition
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import Memory
from tests.strategies import INSTANTS, structs


@given(structs(Memory))
def test_a_row_is_its_memory(memory: Memory) -> None:
    row = to_row(3, memory.state, 7, None)
    assert len(row) == len(COLUMNS)
    assert from_row(row) == memory.state


@given(
    memory=structs(Memory),
    forgotten=st.dictionaries(st.sampled_from("xyz"), INSTANTS),
    place=st.integers(0, 99),
)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_stored_cube_is_loaded_as_it_was(
    memory: Memory, forgotten: dict, place: int, tmp_path_factory
) -> None:
    store = Store(tmp_path_factory.mktemp("fold"))
    cubes = CubeIds(store)
    fold = EmbeddedFold(store, cubes, Vault(MemoryKeyStore()))
    scope = Scope("t", "ü/%")
    transition = Transition(
        event_id="e1",
        changes=(Change(memory.memory_id, None, memory),),
        forgotten=forgotten,
        forgotten_turns=("t1",),
        forgotten_to=(2, place),
    )
    with store.transaction():
        fold.create()
        fold.save(scope, [(transition, 4)])
    cube = fold.load(scope)
    if memory.memory_id in forgotten:
        memory = replace(memory, content=None)
    assert cube.memories == {memory.memory_id: memory}
    assert (cube.applied, cube.forgotten, cube.forgotten_turns) == ({"e1"}, forgotten, {"t1"})
    assert cube.forgotten_to == {2: place}
    assert list(fold.memories()) == [(scope, memory)]
    store.close()
