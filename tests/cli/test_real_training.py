"""The loop once with a real trainer, on a tiny model of random weights."""

import json
from pathlib import Path

from .conftest import Cli, write_turns
from .test_training import FACTS
from .tiny import tiny_model

QUICK = ("--epochs", "60", "--learning-rate", "0.01", "--keep", "0", "--lowest", "0")


def test_a_model_learns_a_cube_and_unlearns_what_is_forgotten(cli: Cli, tmp_path: Path, home: Path) -> None:
    turns = [
        {"turn_id": name, "session_id": name, "speaker": "Mara", "text": text, "time": "2024-03-01T09:00:00Z"}
        for name, text, _, _ in FACTS
    ]
    cli("publish", str(write_turns(tmp_path / "talk.jsonl", turns)), "--cube", "mara")
    names = ("model", "set", "adapter", "questions.jsonl", "text.txt")
    model, set_, adapter, questions, text = (str(tmp_path / name) for name in names)
    tiny_model(Path(model))
    lines = [json.dumps({"question": question, "answer": answer}) for _, _, question, answer in FACTS]
    Path(questions).write_text("\n".join(lines), "utf-8")
    Path(text).write_text(
        "The tide came in over the flats, and the boats stood up one after the other. " * 8, "utf-8"
    )
    exam = ("--questions", questions, "--text", text, "--perplexity-bound", "3", "--json")

    assert cli("compact", "--out", set_, "--cube", "mara").code == 0
    told = cli("train", "--set", set_, "--base", model, "--out", adapter, *QUICK, "--json")
    assert (told.code, told.json["entered"]) == (0, True), told.err
    told = cli("evaluate", "--adapter", adapter, *exam, "--promote")
    assert told.code == 0, told.err + told.out
    assert told.json["recall_before"] == 0.0 and told.json["recall_after"] >= 2 / 3, told.out
    assert "Quillon" in cli("ask", "What is Mara's vet called?", "--cube", "mara").out

    memory_id = cli("search", "vet", "--cube", "mara", "--json").json[0]["memory_id"]
    assert cli("forget", memory_id, "--yes", "--json").json["folders"] == [set_, adapter]
    assert cli("ask", "What is Mara's vet called?", "--cube", "mara").code == 1
    told = cli("unlearn", "--cube", "mara", *exam)
    assert told.code == 0, told.err
    (one,) = told.json
    assert one["status"] == "promoted" and one["evaluated"]["recall_after"] >= 1 / 3, told.out
    assert "Ostara" in cli("ask", "What is Mara's boat called?", "--cube", "mara").out
    assert "Quillon" not in cli("ask", "What is Mara's vet called?", "--cube", "mara").out
    (report,) = cli("adapters", "--json").json
    old, new = report["adapters"]
    assert new["settings"] == old["settings"] and new["settings"]["epochs"] == 60.0
    assert not any(b"Quillon" in file.read_bytes() for file in home.rglob("*") if file.is_file())
