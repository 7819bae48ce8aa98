"""Errors: one line with code, where, why and what to do; a documented exit code; no bare traceback."""

import json
import logging
import re
from pathlib import Path

import pytest

from mnemostream.infra.embedded.lease import LEASE, FileLease
from mnemostream.schemas import errors
from mnemostream.streams import importing
from mnemostream.streams.cli import failures
from mnemostream.streams.client import Memory

from .conftest import Cli

WRONG = [
    (("serch", "x"), 2, "usage", "search"),
    (("search",), 2, "usage", "QUERY"),
    (("search", "x", "--topk", "3"), 2, "usage", "--top-k"),
    (("search", "x", "--top-k", "many"), 2, "usage", "--top-k"),
    (("search", "x", "--top-k", "0"), 4, "bad-input", "top_k"),
    (("search", "x", "--reference-date", "yesterday"), 4, "bad-input", "--reference-date"),
    (("search", "x\udcff"), 4, "bad-input", "QUERY"),
    (("publish", "/nowhere/talk.jsonl"), 4, "bad-input", "/nowhere/talk.jsonl"),
    (("publish", "/"), 4, "bad-input", "folder"),
    (("publish", "/dev/null"), 4, "bad-input", "--format"),
    (("publish", "/dev/null", "--format", "csv"), 4, "bad-input", "locomo"),
    (("publish", "/dev/null", "--start", "2024-01-01T00:00:00"), 4, "bad-input", "zone"),
    (("get", "nothing"), 5, "not-found", "nothing"),
    (("tail", "memories"), 5, "not-found", "events"),
    (("tail", "--from", "sideways"), 4, "bad-input", "start"),
    (("tail", "turns", "--from", "c1.e0:0"), 4, "bad-input", "conversation.turns.v1"),
    (("tail", "--from", "c1.e0:7"), 4, "bad-input", "beyond"),
    (("replay", "--to", "c1.e0:7"), 4, "bad-input", "beyond"),
    (("tail", "event"), 5, "not-found", "did you mean 'events'?"),
    (("tail", "--from", "3:1"), 4, "bad-input", "--from '3:1'"),
    (("list", "--kind", "plans"), 4, "bad-input", "did you mean 'plan'?"),
    (("list", "--kynd", "plan"), 2, "usage", "--kind"),
    (("search", "x", "--filter", "knd=plan"), 4, "bad-input", "did you mean 'kind'?"),
    (("why", "nothing"), 5, "not-found", "nothing"),
    (("history", "nothing"), 5, "not-found", "nothing"),
    (("forget", "nothing", "--yes"), 5, "not-found", "nothing"),
    (("reprocess", "--cube", "nobody"), 5, "not-found", "nobody"),
    (("dlq", "lst"), 2, "usage", "list"),
    (("schemas", "show", "Tik"), 5, "not-found", "did you mean 'Tick'?"),
    (("schemas", "shw", "Tick"), 2, "usage", "show"),
    (("publish", "/dev/null", "--format", "opnai"), 4, "bad-input", "did you mean 'openai'?"),
    (("status", "--home", "/dev/null/home"), 6, "storage", "/dev/null/home"),
    (("bench", "locomo", "--data", "/nowhere.json", "--run", "run.jsonl"), 4, "bad-input", "/nowhere.json"),
    (("bench", "locomo", "--data", "/nowhere.json", "--run", "/nowhere/run.jsonl"), 4, "bad-input", "--run"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "exit_code", "code", "names"), WRONG, ids=lambda value: None)
def test_an_error_is_one_line_that_names_what_is_wrong(
    cli: Cli, arguments: tuple[str, ...], exit_code: int, code: str, names: str
) -> None:
    called = cli(*arguments)
    assert called.code == exit_code
    assert called.out == ""
    (line,) = called.err.splitlines()
    assert line.startswith(f"error [{code}]: ")
    assert names in line

    as_json = cli(*arguments, "--json")
    assert as_json.code == exit_code
    told = json.loads(as_json.err)["error"]
    assert told["code"] == code
    assert names in told["message"]


def test_a_setting_that_makes_no_sense_is_an_error_of_usage(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MNEMOSTREAM_PARTITIONS", "none")
    called = cli("status")
    assert called.code == 2
    assert called.err.startswith("error [settings]: ")


def test_a_setting_that_is_almost_one() -> None:
    with pytest.raises(errors.SettingsError, match="did you mean 'batch'?"):
        Memory("nowhere", batches=3)


def test_only_debug_shows_a_traceback(cli: Cli) -> None:
    assert "Traceback" not in cli("get", "nothing").err
    for arguments in (("--debug", "get", "nothing"), ("get", "nothing", "--debug")):
        called = cli(*arguments)
        assert called.code == 5
        assert "Traceback" in called.err
        assert called.err.splitlines()[-1].startswith("error [not-found]: ")


def test_words_behind_two_dashes_are_no_options(cli: Cli) -> None:
    assert cli("search", "--json", "--", "--debug").json == []


def test_a_mistake_of_ours_says_how_to_report_it(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Memory) -> None:
        raise RuntimeError("no\nsuch luck")

    monkeypatch.setattr(Memory, "status", broken)
    called = cli("status")
    assert called.code == 1
    assert (
        called.err
        == "error [bug]: RuntimeError: no such luck; run again with --debug, and report what it prints\n"
    )


def test_an_interrupt_ends_quietly(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(self: Memory) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Memory, "status", interrupted)
    called = cli("status")
    assert (called.code, called.out, called.err) == (130, "", "")


def test_beside_a_process_that_holds_the_lease(
    cli: Cli, home: Path, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("status")
    monkeypatch.setattr(importing, "LEASE_SECONDS", 0.1)
    other = FileLease(home / LEASE)
    assert other.acquire()
    try:
        rebuild = cli("rebuild")
        publish = cli("publish", str(talk), "--timeout", "0.3")
    finally:
        other.release()
    assert (rebuild.code, publish.code) == (6, 6)
    assert rebuild.err.startswith("error [lease]: ")
    assert publish.err.startswith("error [timeout]: ")
    assert "durable" in publish.err
    assert cli("status", "--json").json["turns"] == 5


def test_every_error_has_an_exit_code_of_its_kind() -> None:
    def below(kind: type[errors.MnemostreamError]) -> list[type[errors.MnemostreamError]]:
        return [kind, *(found for child in kind.__subclasses__() for found in below(child))]

    codes = {kind.code: failures.exit_code(kind("x")) for kind in below(errors.MnemostreamError)}
    assert codes["bad-input"] == codes["record-rejected"] == codes["duplicate-turn"] == failures.BAD_INPUT
    assert codes["not-found"] == failures.NOT_FOUND
    assert codes["storage"] == codes["lease"] == codes["timeout"] == failures.UNAVAILABLE
    assert codes["settings"] == failures.USAGE
    assert codes["schema"] == codes["log"] == codes["error"] == failures.OTHER


def test_what_the_library_logs_is_one_line_without_debug(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def logging_status(self: Memory) -> None:
        try:
            raise ValueError("odd\nthing")
        except ValueError:
            logging.getLogger("mnemostream.streams.runner").exception("a turn\nfailed")
        raise errors.NotFound("nothing")

    monkeypatch.setattr(Memory, "status", logging_status)
    logged, told = cli("status").err.splitlines()
    assert re.fullmatch(
        r"error: a turn failed \(ValueError at .*test_errors.py:\d+ in logging_status\)", logged
    )
    assert told == "error [not-found]: nothing"
    debug = cli("status", "--debug").err
    assert re.search(r"^  .*test_errors.py:\d+ in logging_status$", debug, re.MULTILINE)
    assert "odd" not in debug, "a message of others may quote what a person said"
