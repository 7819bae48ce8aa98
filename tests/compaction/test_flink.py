"""The bounded Flink job over a cluster's log gives the set that a client makes in its own process, byte for byte."""

import os
import socket
from pathlib import Path
from typing import Any

import pytest

from mnemostream.schemas.errors import ServerError, SettingsError
from mnemostream.streams.client import Memory
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url

from .test_home import chat, contents

pytestmark = [
    pytest.mark.usefixtures("kafka", "weaviate"),
    pytest.mark.servers,
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning"),  # of pyflink's own
]


@pytest.fixture
def given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("MNEMOSTREAM_MASTER_KEY", MASTER.hex())
    return {
        "home": tmp_path / "client",
        "log": kafka_url(),
        "index": os.environ["MNEMOSTREAM_TEST_WEAVIATE"],
        "prefix": fresh_prefix(),
        "tenant_key": workers.TENANT_KEY,
        "recalls": False,
    }


def test_a_job_gives_the_set_that_this_process_makes(given: dict[str, Any], tmp_path: Path) -> None:
    worker = workers.Worker(tmp_path / "worker", given["prefix"])
    with workers.stopping([worker]), Memory(**given) as memory:
        worker.wait_until_joined()
        for n in range(3):
            chat(memory, n)
        memory.publish([{"text": "I live in Rome.", "speaker": "Jon"}], cube="another")
        boats = [found for found in memory.get_all(cube="eva") if "boat" in found.text]
        memory.update(boats[0].memory_id, "Eva has a boat called Mara.")
        memory.forget(boats[1].memory_id)
        cut = memory.compact(tmp_path / "local", cube="eva", formats="all,parquet").cut
        memory.forget(turn="s2:0", cube="eva")  # behind that cut, and in no set of it any more
        home = memory.compact(
            tmp_path / "going", cube="eva", formats="all,parquet", to=cut, since=tmp_path / "local"
        )
        job = memory.compact(tmp_path / "flink", cube="eva", formats="all,parquet", to=cut, runner="flink")
        assert contents(tmp_path / "going") == contents(tmp_path / "flink")
        assert home.training_set_id == job.training_set_id
        assert b"Graz" in b"".join(contents(tmp_path / "local").values())
        assert b"Graz" not in b"".join(contents(tmp_path / "flink").values())
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            nobody = f"127.0.0.1:{taken.getsockname()[1]}"
        for jobmanager, error in ((nobody, ServerError), ("nowhere", SettingsError)):
            with pytest.raises(error, match="--jobmanager"):
                memory.compact(tmp_path / "none", cube="eva", runner="flink", jobmanager=jobmanager)
        assert not (tmp_path / "none").exists()
