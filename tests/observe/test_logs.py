"""Structured logs: names that stay, fields, one JSON object a line, and never what a person said."""

import ast
import io
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mnemostream.infra import notes
from mnemostream.processors import dedupe
from mnemostream.schemas.errors import InputError, SettingsError, StorageError
from mnemostream.streams import decide_steps, extract_step, extraction
from mnemostream.streams.cli import main
from mnemostream.streams.client import Memory
from mnemostream.streams.observe import logs
from tests.recovery.story import story

ROOT = Path(__file__).parents[2]
CANARY = "xylophone"


@pytest.fixture
def shown(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    stream = io.StringIO()
    library = logging.getLogger(logs.LIBRARY)
    level = library.level
    handler = logs.show_logs(request.param, level="DEBUG", stream=stream)
    yield stream
    library.removeHandler(handler)
    library.setLevel(level)


json_logs = pytest.mark.parametrize("shown", ["json"], indirect=True)
both = pytest.mark.parametrize("shown", ["json", "text"], indirect=True)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@json_logs
def test_each_line_is_an_object_with_the_same_keys(tmp_path: Path, shown: io.StringIO) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        memory.search("where does Ann live?", cube="ann")
    found = lines(shown)
    for line in found:
        assert list(line)[:6] == ["time", "level", "logger", "event", "message", "fields"]
        assert datetime.fromisoformat(line["time"]).tzinfo == UTC
        assert line["event"] in notes.EVENTS and line["logger"].startswith("mnemostream.")
    (search,) = (line for line in found if line["fields"].get("operation") == "search")
    assert search["level"] == "debug" and search["event"] == "work.done"
    assert search["fields"]["size"] > 0 and search["fields"]["seconds"] > 0
    assert [line["event"] for line in found].count("processing.started") == 1


def plant(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every step fail on some turn with an error that quotes it."""
    extract = extraction.extract

    def failing_extract(view: Any, recent: Any) -> Any:
        if "first" in view.text:
            raise ValueError(view.text)
        return extract(view, recent)

    class FailingDedupe:
        @staticmethod
        def decide(cube: Any, likeness: Any, candidate: Any, content: Any, *rest: Any) -> Any:
            if "second" in content.text:
                raise UnicodeEncodeError("utf-8", content.text, 0, 1, content.text)
            return dedupe.decide(cube, likeness, candidate, content, *rest)

    monkeypatch.setattr(extraction, "extract", failing_extract)
    monkeypatch.setattr(decide_steps, "dedupe", FailingDedupe)


@both
def test_no_log_says_what_a_person_said(
    tmp_path: Path, shown: io.StringIO, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plant(monkeypatch)
    texts = (f"I bought a {CANARY} in Ghent.", f"My first {CANARY} broke.", f"My second {CANARY} is red.")
    with Memory(tmp_path) as memory:
        memory.publish([{"text": text, "cube": "ann", "speaker": CANARY} for text in texts], timeout=30)
        memory.publish({"text": texts[0], "turn_id": "t", "cube": "ann"})
        with pytest.raises(InputError):
            memory.publish({"text": texts[1], "turn_id": "t", "cube": "ann"})
        found = memory.search(f"who bought a {CANARY}?", cube="ann")
        memory.forget(found[0].memory_id)
        memory.rebuild()
        with pytest.raises(InputError):
            memory.add([{"role": CANARY, "content": CANARY}])
    told = shown.getvalue()
    for words in ("extract is done", "a turn failed", "a batch failed", "a dead letter", "ValueError at "):
        assert words in told
    assert CANARY not in told
    assert not any(
        CANARY in repr(vars(record)) for record in caplog.records if record.name.startswith("mnemo")
    )


@json_logs
def test_a_fault_of_processing_is_told_without_its_words(
    tmp_path: Path, shown: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(self: Any, limit: int) -> int:
        raise ValueError(CANARY)

    monkeypatch.setattr(extract_step.ExtractStep, "extract", failing)
    with (
        Memory(tmp_path) as memory,
        pytest.raises(Exception, match="processing failed: ValueError") as caught,
    ):
        memory.publish(story(1), timeout=20)
    assert CANARY not in str(caught.value)
    (line, *_) = (line for line in lines(shown) if line["event"] == "processing.failed")
    assert line["level"] == "error" and CANARY not in shown.getvalue()
    assert line["error"]["type"] == "ValueError" and "in failing" in line["error"]["stack"][-1]


def test_every_event_that_is_logged_is_listed() -> None:
    logged = set()
    for file in (*ROOT.glob("streams/**/*.py"), *ROOT.glob("infra/**/*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "note":
                assert isinstance(node.args[2], ast.Constant), f"{file}:{node.lineno}"
                logged.add(node.args[2].value)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                where = f"{file}:{node.lineno}: log through infra.notes.note, which has a name and no content"
                owner = node.func.value
                assert not (isinstance(owner, ast.Name) and owner.id == "log" and node.func.attr in LEVELS), (
                    where
                )
    assert logged == set(notes.EVENTS)


LEVELS = ("debug", "info", "warning", "error", "exception", "critical")


def test_an_error_of_ours_that_speaks_of_files_keeps_its_words() -> None:
    assert notes.told(StorageError("/a/b: the disk\nis full")) == "StorageError: /a/b: the disk is full"
    assert notes.told(InputError(CANARY)) == "InputError"


def record(**extra: Any) -> logging.LogRecord:
    made = logging.makeLogRecord({"msg": "it is\nso %s", "args": (1,), "levelname": "WARNING", "name": "a.b"})
    vars(made).update(extra)
    return made


def test_lines_of_other_formats_are_read_too() -> None:
    text = logs.TextFormatter(stack=True)
    assert text.format(record(step="x")) == "warning: it is so 1 step=x"
    line = logs.JsonFormatter().format(record(odd=Path("/x"), cube="Zoë\n\ud800"))
    assert "\n" not in line and line.isascii()
    assert json.loads(line)["fields"] == {"odd": "/x", "cube": "Zoë\n\ud800"}
    try:
        raise KeyError("what")
    except KeyError as exc:
        told = text.format(record(exc_info=(KeyError, exc, exc.__traceback__)))
    assert told.startswith("warning: it is so 1 (KeyError at tests/observe/test_logs.py:")
    assert told.splitlines()[1].startswith("  tests/observe/test_logs.py:")


@pytest.mark.parametrize(("given", "wanted"), [("", "text"), ("text", "text"), (" JSON ", "json")])
def test_the_setting_chooses_the_format(given: str, wanted: str) -> None:
    assert logs.chosen_format({logs.SETTING: given}) == wanted


def test_a_format_that_there_is_not_is_told(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SettingsError, match="wanted text or json, got 'xml'"):
        logs.show_logs("xml")
    monkeypatch.setenv(logs.SETTING, "xml")
    assert main(["--json", "status"]) == 2
    assert json.loads(capfd.readouterr().err)["error"]["code"] == "settings"


def test_commands_log_json_where_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(logs.SETTING, "json")
    assert main(["--debug", "--home", str(tmp_path), "search", "Ghent", "--json"]) == 0
    out, err = capfd.readouterr()
    assert json.loads(out) == []
    (line,) = map(json.loads, err.splitlines())
    assert line["event"] == "work.done" and line["fields"]["operation"] == "search"
