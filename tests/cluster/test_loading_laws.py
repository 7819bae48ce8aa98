"""The law of loading into a cluster, over random histories; a home's log stands for the cluster's, without servers."""

import tempfile
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.streams.bootstrap import Node
from mnemostream.streams.cluster import loading
from mnemostream.streams.cluster.loading import load_into_cluster
from mnemostream.streams.cluster.parts import Cluster
from mnemostream.streams.exporting import export
from mnemostream.streams.replaying import replay, stored_hash
from mnemostream.streams.runner import Runner
from tests.io.homes import dump, ends, home
from tests.io.test_laws import HISTORY, Story, trap  # noqa: F401


def as_cluster(node: Node) -> Cluster:
    return Cluster(
        **{name: getattr(node, name) for name in Cluster.__struct_fields__[:9]},
        index=cast(Any, None),
        states=cast(Any, None),
        together=cast(Any, None),
    )


@given(first=HISTORY, second=HISTORY, partitions=st.integers(1, 5))
@settings(max_examples=12, deadline=None)
@pytest.mark.usefixtures("trap")
def test_a_history_in_parts_is_the_same_state_in_a_cluster(first: Any, second: Any, partitions: int) -> None:
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        path = Path(name)
        patch.setattr(loading, "BATCH", 7)
        with home(path / "a", batch=3) as one, home(path / "b", partitions=partitions) as other:
            told = Story(one)
            for part in (first, second):
                told.go([*part, ("say", 0)])
                report = export(one, path / "file.avro")
                load_into_cluster(as_cluster(other), path / "file.avro", lambda _: Runner(other).drain())
                Runner(other).drain()
                assert dump(one) == dump(other)
                assert replay(other).state_hash == stored_hash(one.fold)
                before = ends(other)
                again = load_into_cluster(as_cluster(other), path / "file.avro")
                assert again.known == sum(report.events.values()) and ends(other) == before
