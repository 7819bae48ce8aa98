"""Every code block of the documents runs, every link leads somewhere, and nothing is left undocumented."""

import inspect
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from mnemostream import AsyncMemory, Memory
from mnemostream.infra.notes import EVENTS as LOG_EVENTS
from mnemostream.infra.servers import Servers
from mnemostream.infra.settings import PREFIX, Settings
from mnemostream.schemas import errors
from mnemostream.schemas.topics import TOPICS
from mnemostream.streams.asof import View
from mnemostream.streams.cli import failures
from mnemostream.streams.observe.families import FAMILIES
from mnemostream.streams.topology import STEPS

from ..cli import rote
from ..cli.test_output import commands
from ..examples.model import model_server
from .blocks import blocks_of, compare, run_blocks

ROOT = Path(__file__).parents[2]
RUN = (
    "README.md",
    "docs/index.md",
    "docs/guide.md",
    "docs/time-travel.md",
    "docs/forgetting.md",
    "docs/parametric.md",
    "docs/lifecycle.md",
    "docs/following.md",
    "docs/files.md",
    "docs/compaction.md",
    "docs/quality.md",
    "docs/tuning.md",
    "docs/cluster.md",
    "docs/watching.md",
    "docs/reference.md",
)
ON_SERVERS = ("docs/cluster.md",)  # blocks that start real servers
ALL = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\[[^\]]*\]\((?!https?:)(?P<path>[^)#\s]*)(?P<anchor>#[^)\s]*)?\)")


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.servers] if name in ON_SERVERS else []) for name in RUN],
)
def test_code_blocks_run(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MNEMOSTREAM_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MNEMOSTREAM_SERVERS", str(tmp_path / "servers"))
    monkeypatch.setenv("MNEMOSTREAM_RECALLS", "0")  # told now and then, so that cuts would not be the same
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    if name == "docs/parametric.md":
        rote.install(monkeypatch)
    blocks = blocks_of((ROOT / name).read_text(encoding="utf-8"))
    runnable = [block for block in blocks if block.kind in ("python", "console")]
    with model_server("A carrot cake without nuts.") as (url, _):
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        monkeypatch.setenv("OPENAI_API_KEY", "none")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        try:
            ran = run_blocks(name, blocks)
        finally:
            Servers(tmp_path / "servers").down()
    assert ran >= len([block for block in runnable if "mnemostream" in block.body or block.kind == "python"])


def test_the_check_of_blocks_can_fail() -> None:
    with pytest.raises(AssertionError, match="no line 'b'"):
        compare("here", ["a", "b"], "b\na\n")
    compare("here", ["a  …c"], "x\na b c\n")


@pytest.mark.parametrize("file", ALL, ids=lambda file: str(file.relative_to(ROOT)))
def test_links_lead_somewhere(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for link in LINK.finditer(text):
        target = (file.parent / link["path"]).resolve() if link["path"] else file
        assert target.exists(), f"{file.name}: {link[0]}"
        if link["anchor"] and target.suffix == ".md":
            assert link["anchor"][1:] in anchors(target.read_text(encoding="utf-8")), (
                f"{file.name}: {link[0]}"
            )


def anchors(markdown: str) -> set[str]:
    """The anchors of a document's headings, as forges make them."""
    headings = re.findall(r"^#+ +(.+)$", markdown, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.fixture(scope="module")
def reference() -> str:
    return (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")


def section(reference: str, title: str) -> str:
    """What stands under a heading, down to the next of its rank or above."""
    level = re.search(rf"^(#+) +`?{re.escape(title)}`?$", reference, re.MULTILINE)
    assert level is not None, f"no heading {title!r}"
    rest = reference[level.end() :]
    following = re.search(rf"^#{{1,{len(level[1])}}} ", rest, re.MULTILINE)
    return rest[: following.start()] if following else rest


@pytest.mark.parametrize(
    ("name", "command"), commands(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_command_and_option_is_documented(name: str, command: Any, reference: str) -> None:
    told = section(reference, f"mnemostream {name}")
    for parameter in command.params:
        names = [*parameter.opts, *parameter.secondary_opts] if parameter.param_type_name == "option" else []
        for option in names:
            if option not in ("--home", "--json", "--help", "-h"):
                assert f"`{option}" in told, f"{name} {option}"
        if parameter.param_type_name == "argument":
            assert parameter.metavar.strip("[]") in told


def test_every_setting_is_documented_with_its_default(reference: str) -> None:
    told = section(reference, "Settings")
    defaults = Settings(home=Path("~/.mnemostream"))
    for name in Settings.__struct_fields__:
        (row,) = [
            line for line in told.splitlines() if line.startswith(f"| `{name}` | `{PREFIX}{name.upper()}` |")
        ]
        default = getattr(defaults, name)
        shown = {True: "on", False: "off"}.get(default, default) if isinstance(default, bool) else default
        assert f"| `{shown}` |" in row or (default in ("", None) and "| none |" in row), row


def test_every_error_and_exit_code_is_documented(reference: str) -> None:
    def below(kind: type[errors.MnemostreamError]) -> list[type[errors.MnemostreamError]]:
        return [kind, *(found for child in kind.__subclasses__() for found in below(child))]

    told = section(reference, "Errors")
    for kind in below(errors.MnemostreamError):
        code, again = failures.exit_code(kind("x")), "yes" if kind.retriable else "no"
        row = f"| `{kind.code}` | `{kind.__name__}` | {code} | {again} |"
        assert row in told, row
    codes = section(reference, "Exit codes")
    for code in (0, 1, 2, 3, 4, 5, 6, 130):
        assert re.search(rf"^\| {code} \| .+ \|$", codes, re.MULTILINE), code


def test_the_picture_of_the_readme_shows_every_step_and_the_topics_that_it_meets() -> None:
    (picture,) = [
        block
        for block in blocks_of((ROOT / "README.md").read_text(encoding="utf-8"))
        if block.kind == "mermaid"
    ]
    for step in STEPS:
        assert re.search(rf"\b{step.id}\b", picture.body), step.id
        for topic in (*step.reads, *filter(None, [step.writes])):
            assert f"[({topic})]" in picture.body, topic


def public(kind: type) -> set[str]:
    """The names that a class offers."""
    return {name for name in dir(kind) if not name.startswith("_")}


def test_every_public_method_is_documented_and_no_other(reference: str) -> None:
    told = re.findall(r"^\| `(\w+)\(.*\)` \| .+ \|$", section(reference, "Memory"), re.MULTILINE)
    assert sorted(told) == sorted(public(Memory))
    view = section(reference, "View")
    assert all(f"`{name}`" in view for name in public(View)), public(View)
    different = section(reference, "AsyncMemory")
    assert all(f"`{name}`" in different for name in public(AsyncMemory) ^ public(Memory))


def test_every_parameter_of_a_method_is_documented(reference: str) -> None:
    told = section(reference, "Memory")
    for name in sorted(public(Memory) - {"context"}):
        (row,) = re.findall(rf"^\| `{name}\((.*)\)` \|", told, re.MULTILINE)
        shown = re.findall(r"\b(\w+)\b(?:=[^,]+)?", row)
        wanted = [key for key in inspect.signature(getattr(Memory, name)).parameters if key != "self"]
        assert set(wanted) - {"data"} <= set(shown), name


def test_every_metric_and_log_event_is_documented(reference: str) -> None:
    for family in FAMILIES:
        assert f"| `{family.name}` | {family.kind} |" in section(reference, "Metrics")
    for event in LOG_EVENTS:
        assert f"| `{event}` |" in section(reference, "Log events")


def test_each_command_is_shown_once_as_a_person_would_use_it() -> None:
    shown = [
        line.removeprefix("$ mnemostream ")
        for name in RUN
        for block in blocks_of((ROOT / name).read_text(encoding="utf-8"))
        if block.kind == "console"
        for line in block.body.splitlines()
        if line.startswith("$ mnemostream ")
    ]
    names = {"at" if name.startswith("at ") else name for name, _ in commands()}
    assert [
        name for name in sorted(names) if not any(re.match(rf"(--home \S+ )?{name}\b", one) for one in shown)
    ] == []


def test_the_figures_are_up_to_date() -> None:
    render = runpy.run_path(str(ROOT / "tools" / "figures.py"))["render"]
    assert (ROOT / "docs" / "figures.md").read_text("utf-8") == render(), "run python tools/figures.py"


def test_every_topic_is_documented() -> None:
    told = (ROOT / "docs" / "events.md").read_text(encoding="utf-8")
    for topic in TOPICS:
        assert f"`{topic.name}`" in told
        for event in topic.events:
            assert event in told
