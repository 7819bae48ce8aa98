"""The command `compact`: what it prints, what it takes, and how it fails."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from .conftest import TURNS, Cli


@pytest.fixture
def published(cli: Cli, tmp_path: Path) -> Cli:
    """A command line with a home of Mara's turns."""
    file = tmp_path / "talk.jsonl"
    file.write_text("".join(json.dumps(turn) + "\n" for turn in TURNS))
    assert cli("publish", str(file), "--cube", "mara").code == 0
    return cli


def test_a_set_is_told_as_json_and_to_people(published: Cli, tmp_path: Path) -> None:
    told = published(
        "compact", "--out", str(tmp_path / "set"), "--cube", "mara", "--formats", "all,parquet", "--json"
    )
    assert told.code == 0, told.err
    found = told.json
    assert found["formats"] == ["prompt-completion", "messages", "dpo", "openai", "sharegpt"]
    assert found["left_out"]["superseded"] == 1
    assert found["counts"]["preference"]["train"] + found["counts"]["preference"]["test"] > 0
    for name, entry in found["files"].items():
        assert (tmp_path / "set" / name).stat().st_size == entry["bytes"]
        assert len(entry["sha256"]) == 64
    plain = published(
        "compact", "--out", str(tmp_path / "set"), "--cube", "mara", "--formats", "messages dpo"
    )
    assert plain.code == 0
    assert "superseded" in plain.out
    assert found["cut"] in plain.out
    again = published("compact", "--out", str(tmp_path / "two"), "--cube", "mara", "--formats", "messages", "--formats",
                      "dpo", "--to", found["cut"], "--json")  # fmt: skip
    assert again.json["formats"] == ["messages", "dpo"]
    past = published("compact", "--out", str(tmp_path / "past"), "--cube", "mara", "--to", "start", "--json")
    assert past.code == 4
    assert "has no memory to learn" in past.err


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--cube", "maro"), 5, "did you mean 'mara'"),
        (("--cube", "mara", "--to", "c1.e0:99,1:99,2:99,3:99"), 4, "beyond the log's end"),
        (("--cube", "mara", "--formats", "csv"), 2, "there are prompt-completion"),
        (("--cube", "mara", "--runner", "flink"), 4, "--runner local"),
        (("--cube", "mara", "--policy", "none.json"), 4, "--policy none.json"),
        (("--cube", "mara", "--paraphrase-model", "m"), 2, "go together"),
        (("--cube", "mara", "--paraphrase-url", "ftp://x", "--paraphrase-model", "m"), 2, "wanted http"),
    ],
)
def test_bad_input_is_told_and_leaves_nothing(
    published: Cli, tmp_path: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    failed = published("compact", "--out", str(tmp_path / "set"), *words)
    assert failed.code == code, failed.err
    assert told in failed.err
    assert not (tmp_path / "set").exists()


class Chat(BaseHTTPRequestHandler):
    """Answers as a chat model does: the statement with a word before it, and one that says something else."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        statement = asked["messages"][0]["content"].split("\n\n", 1)[1]
        answer = {"choices": [{"message": {"content": f"1. Truly, {statement}\n2. Nobody knows.\n"}}]}
        body = json.dumps(answer).encode()
        self.send_response(200 if self.headers["Authorization"] == "Bearer secret" else 401)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""


def test_a_models_paraphrases_are_answers_too(
    published: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = HTTPServer(("127.0.0.1", 0), Chat)
    thread = Thread(target=server.serve_forever)
    thread.start()
    words = ("compact", "--out", str(tmp_path / "set"), "--cube", "mara", "--paraphrase-model", "tiny",
             "--paraphrase-url", f"http://127.0.0.1:{server.server_port}/v1")  # fmt: skip
    try:
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        refused = published(*words)
        assert refused.code == 6
        assert "did not answer as a chat model does" in refused.err
        assert not (tmp_path / "set").exists()
        monkeypatch.setenv("OPENAI_API_KEY", "secret")
        assert published(*words).code == 0
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    rows = (tmp_path / "set" / "prompt-completion" / "train.jsonl").read_text()
    assert "Truly, " in rows
    assert "Nobody knows" not in rows
