"""Training, measuring and asking, with a tiny model of random weights."""

import json
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.numpy import load_file

from mnemostream.infra.lora import Question, TrainOptions, answer, evaluate_adapter, train_adapter
from mnemostream.infra.lora import training as training_module
from mnemostream.infra.lora.evaluating import is_right
from mnemostream.schemas.errors import InputError, SettingsError

from .tiny import FACTS, tiny_model, training_set

pytestmark = pytest.mark.filterwarnings("ignore")  # what torch and its friends say of themselves
QUICK = TrainOptions(
    epochs=240, batch=6, learning_rate=1e-2, lowest=0.0, keep=0.1, prompt="plain", checkpoint=20
)
UNRELATED = (
    "The river was low that summer, and people walked across it on the stones without wetting their feet."
)


@pytest.fixture(autouse=True, scope="module")
def _one_thread() -> Iterator[None]:
    """Threads that wait for each other on a busy machine take longer than one that works."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model(tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def learnt(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("learnt")
    told = train_adapter(training_set(folder / "set"), str(base), folder / "out", QUICK)
    assert told.rows == 12 and told.memories == 4 and told.steps == 160 and told.loss < 0.5
    return folder / "out"


def test_it_learns_what_it_did_not_know(learnt: Path) -> None:
    asked = [Question(question=f"What is my {thing} called?", answer=name) for thing, name in FACTS.items()]
    told = evaluate_adapter(learnt, asked, UNRELATED)
    assert told.recall_before == 0.0
    assert told.recall_after == 1.0, [row.reply_after for row in told.rows]
    assert told.perplexity_after > 1 and told.perplexity_before > 1
    assert answer(learnt, "What is my dog called?") == "Zemfret."


def test_the_folder_is_pefts_and_has_a_card(learnt: Path, base: Path) -> None:
    card = json.loads((learnt / "mnemostream.json").read_bytes())
    assert card["training_set_id"] == "set1" and card["scope"] == {"tenant": "default", "cube": "ann"}
    assert card["memory_ids"] == ["m0", "m1", "m2", "m3"] and card["base_model"] == str(base)
    assert card["artefact_sha256"] == sha256((learnt / "adapter_model.safetensors").read_bytes()).hexdigest()
    config = json.loads((learnt / "adapter_config.json").read_bytes())
    assert config["peft_type"] == "LORA" and config["base_model_name_or_path"] == str(base)
    assert all("lora_" in name for name in load_file(learnt / "adapter_model.safetensors"))
    assert not list(learnt.parent.glob("*.training")) and not list(learnt.parent.glob("*.new"))


class Killed(Exception):
    pass


def test_it_goes_on_from_a_checkpoint_to_the_same_bytes(
    base: Path, learnt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, told = training_set(tmp_path / "set"), 0

    def progress(count: int) -> None:
        nonlocal told
        told += count
        if told > QUICK.batch * 50:
            raise Killed

    with pytest.raises(Killed):
        train_adapter(folder, str(base), tmp_path / "out", QUICK, progress)
    assert not (tmp_path / "out").exists()
    done = train_adapter(folder, str(base), tmp_path / "out", QUICK)
    assert done.resumed_at == 40
    mine, undisturbed = (load_file(one / "adapter_model.safetensors") for one in (tmp_path / "out", learnt))
    assert mine.keys() == undisturbed.keys()
    assert all(abs(mine[name] - undisturbed[name]).max() < 1e-4 for name in mine)


def test_another_training_does_not_go_on_from_it(base: Path, tmp_path: Path) -> None:
    stop = _stops_after(QUICK.batch * 25)
    with pytest.raises(Killed):
        train_adapter(training_set(tmp_path / "set"), str(base), tmp_path / "out", QUICK, stop)
    other = msgspec.structs.replace(QUICK, seed=1, epochs=2)
    assert train_adapter(tmp_path / "set", str(base), tmp_path / "out", other).resumed_at == 0


def _stops_after(rows: int) -> Callable[[int], None]:
    told = 0

    def progress(count: int) -> None:
        nonlocal told
        told += count
        if told > rows:
            raise Killed

    return progress


def test_a_model_that_chats_is_asked_by_its_template(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "base", chat=True)
    options = msgspec.structs.replace(QUICK, prompt="auto", keep=0.0)
    train_adapter(training_set(tmp_path / "set"), str(model), tmp_path / "out", options)
    assert json.loads((tmp_path / "out" / "mnemostream.json").read_bytes())["prompt"] == "chat"
    assert answer(tmp_path / "out", "What is my car called?") == "Tindra."


def test_without_a_template_it_does_not_chat(base: Path, tmp_path: Path) -> None:
    options = msgspec.structs.replace(QUICK, prompt="chat")
    with pytest.raises(InputError, match="has no chat template; train with --prompt plain"):
        train_adapter(training_set(tmp_path / "set"), str(base), tmp_path / "out", options)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("/no/such/model", "no such file or folder"),
        ("./nowhere.gguf", "no such file or folder"),
        ("nobody/has-such-a-model", "cannot be loaded"),
    ],
)
def test_a_base_model_that_is_missing(
    name: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(InputError, match=why):
        train_adapter(training_set(tmp_path / "set"), name, tmp_path / "out", QUICK)
    assert not (tmp_path / "out").exists()


def test_a_base_model_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("not a model")
    with pytest.raises(InputError, match=r"no \.gguf file"):
        train_adapter(training_set(tmp_path / "set"), str(tmp_path / "text.txt"), tmp_path / "out", QUICK)
    (tmp_path / "bad.gguf").write_bytes(b"not a model")
    with pytest.raises(InputError, match="cannot be loaded"):
        train_adapter(tmp_path / "set", str(tmp_path / "bad.gguf"), tmp_path / "out", QUICK)


def test_a_base_model_too_large_for_the_memory(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mnemostream.infra.lora.base.free_memory", lambda: 100_000)
    with pytest.raises(SettingsError, match="take a smaller model"):
        train_adapter(training_set(tmp_path / "set"), str(base), tmp_path / "out", QUICK)


def test_a_folder_that_is_no_training_set(base: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no training set"):
        train_adapter(tmp_path, str(base), tmp_path / "out", QUICK)
    with pytest.raises(InputError, match="nothing to train on"):
        train_adapter(training_set(tmp_path / "empty", []), str(base), tmp_path / "out", QUICK)


def test_what_lies_at_out_is_not_overwritten(base: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    with pytest.raises(InputError, match="is no adapter"):
        train_adapter(training_set(tmp_path / "set"), str(base), tmp_path / "out", QUICK)
    assert (tmp_path / "out" / "thesis.txt").read_text() == "years of work"


def test_weights_that_were_changed_are_refused(learnt: Path, tmp_path: Path) -> None:
    for file in learnt.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    weights = bytearray((tmp_path / "adapter_model.safetensors").read_bytes())
    weights[-1] ^= 1
    (tmp_path / "adapter_model.safetensors").write_bytes(weights)
    with pytest.raises(InputError, match="not those that were trained"):
        answer(tmp_path, "What is my dog called?")


@pytest.mark.parametrize(
    "bad", [{"epochs": 0}, {"lowest": 1.0}, {"prompt": "loud"}, {"keep": -1}, {"batch": 0}]
)
def test_options_that_cannot_be(bad: dict[str, object]) -> None:
    with pytest.raises(InputError, match=f"option {next(iter(bad))}"):
        TrainOptions(**bad).check()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "reply", "right"),
    [
        ("Merry Quinzel", "It is called the merry  quinzel!", True),
        ("the Gannet Rooms", "Gannet Rooms.", True),
        ("Merry Quinzel", "Quinzel Merry", False),
        ("5927", "59270", False),
        ("Crumb & Lantern", "crumb & lantern.", True),
        ("…", "…", False),
    ],
)
def test_when_a_reply_is_right(wanted: str, reply: str, right: bool) -> None:
    assert is_right(wanted, reply) is right


def test_the_pace_rises_and_falls() -> None:
    paces = [training_module._pace(step, 100) for step in range(100)]
    assert paces[0] < 0.2 and max(paces) <= 1.0 and paces[-1] < 0.15 and paces[10] > 0.9
