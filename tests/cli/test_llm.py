"""The command line with a language model: its options, its settings, and what the doctor says of its server."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ..chat.server import Asked, Status, served, statements
from .conftest import Cli


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def tells(asked: Asked) -> str:
    return statements("Mara lives in Ghent") if "Ghent" in asked.text else statements()


@pytest.fixture
def said(tmp_path: Path) -> str:
    file = tmp_path / "said.jsonl"
    text = "I live in Ghent and bake at night."
    file.write_text(json.dumps({"speaker": "Mara", "text": text, "time": "2024-03-01T09:00:00Z"}))
    return str(file)


def test_publish_and_reprocess_by_a_model(cli: Cli, said: str) -> None:
    with served(tells) as server:
        by = ("--extract", "llm", "--llm-url", server.url, "--llm-model", "tiny")
        assert cli("publish", said, "--cube", "mara", *by).code == 0
        asked = len(server.asked)
        assert asked == 1
        assert "Mara lives in Ghent" in cli("list", "--cube", "mara").out
        assert cli("publish", said, "--cube", "mara", *by).code == 0  # duplicates
        assert cli("reprocess", *by).code == 0
        assert len(server.asked) == 2 * asked
    assert cli("reprocess", "--json").json["removed"] == ["1 March 2024: Mara lives in Ghent"]


def test_options_and_variables_that_make_no_sense_are_usage(
    cli: Cli, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = cli("publish", said, "--extract", "llm", "--llm-model", "tiny")
    assert failed.code == 2 and "llm_base_url" in failed.err
    monkeypatch.setenv("MNEMOSTREAM_EXTRACT", "llms")
    failed = cli("publish", said)
    assert failed.code == 2 and "wanted rules or llm" in failed.err


def test_the_doctor_looks_at_the_server_and_at_the_model(
    cli: Cli, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("publish", said)
    monkeypatch.setenv("MNEMOSTREAM_EXTRACT", "llm")
    monkeypatch.setenv("MNEMOSTREAM_LLM_MODEL", "big")
    with served(tells, models=("tiny", "big")) as server:
        monkeypatch.setenv("MNEMOSTREAM_LLM_BASE_URL", server.url)
        well = cli("doctor", "--quick", "--json")
        assert well.code == 0 and "chat-model" in well.json["checks"]
        server.models = ("tiny",)
        (finding,) = cli("doctor", "--quick", "--json").json["findings"]
        assert finding["command"] == "export MNEMOSTREAM_LLM_MODEL=tiny"
        assert "'big'" in finding["message"]
    (finding,) = cli("doctor", "--quick", "--json").json["findings"]
    assert finding["severity"] == "warning" and "does not answer" in finding["message"]


def test_a_model_that_is_refused_costs_no_turn(cli: Cli, said: str) -> None:
    def refuses(_: Asked) -> str:
        raise Status(404)

    with served(refuses) as server:
        done = cli("publish", said, "--extract", "llm", "--llm-url", server.url, "--llm-model", "huge")
    assert done.code == 0
    assert "MNEMOSTREAM_LLM_MODEL" in done.err
    assert 'outcome="rules",reason="refused"} 1.0' in cli("metrics").out


def test_the_package_is_loaded_when_a_model_is_asked(home: Path) -> None:
    code = (
        "import sys; from mnemostream import Memory\n"
        f"with Memory({str(home)!r}, extract='llm', llm_base_url='http://127.0.0.1:9/v1', llm_model='m') as m:\n"
        "    m.search('tea', cube='a')\n"
        "print('loaded', *[name for name in ('openai', 'httpx2', 'pydantic') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["loaded"]
