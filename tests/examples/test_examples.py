"""Examples run: our own, and that of mem0's README with only the import line changed."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.recovery.harness import ROOT

from .model import model_server

MEM0 = "mem0ai==2.2.1"


def chat(command: list[str], lines: list[str], home: Path) -> tuple[str, list]:
    """What a chat program prints when it is told `lines`, and what it asked the model."""
    with model_server("Noted: walnuts are off the list.") as (url, asked):
        environment = {
            **os.environ, "OPENAI_BASE_URL": url, "OPENAI_API_KEY": "none", "MNEMOSTREAM_HOME": str(home),
            "PYTHONPATH": str(ROOT / ".typing"), "NO_PROXY": "127.0.0.1",
        }  # fmt: skip
        done = subprocess.run(
            command, input="".join(f"{line}\n" for line in lines), capture_output=True, text=True, timeout=120,
            env=environment, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout, asked


def test_our_agent_remembers_across_processes(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "examples" / "openai_agent.py"), "Mara"]
    chat(command, ["I'm allergic to walnuts.", ""], tmp_path)
    out, asked = chat(command, ["Which cake can I eat?", ""], tmp_path)
    assert "Noted: walnuts" in out
    (system, question) = asked[0]
    assert "Mara is allergic to walnuts." in system["content"]
    assert question == {"role": "user", "content": "Which cake can I eat?"}


def readme_example(folder: Path) -> str:
    """The basic example of mem0's README, as its package carries it."""
    download = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*download, "-d", str(folder), MEM0], check=True, timeout=120)
    (wheel,) = folder.glob("mem0ai-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        readme = archive.read(metadata).decode("utf-8")
    (example,) = [
        b for b in re.findall(r"```python\n(.*?)```", readme, re.DOTALL) if "def chat_with_memories" in b
    ]
    return example


def test_mem0s_readme_runs_with_only_the_import_line_changed(tmp_path: Path) -> None:
    example = readme_example(tmp_path)
    assert example.count("from mem0 import Memory") == 1
    program = tmp_path / "chat.py"
    program.write_text(example.replace("from mem0 import Memory", "from mnemostream import Memory"), "utf-8")
    lines = ["I'm allergic to walnuts.", "What am I allergic to?", "exit"]
    out, asked = chat([sys.executable, str(program)], lines, tmp_path / "home")
    assert out.count("Noted: walnuts are off the list.") == 2
    assert "allergic" not in asked[0][0]["content"], "nothing is known before anything was said"
    known = re.findall(r"^- .*$", asked[1][0]["content"], re.MULTILINE)
    assert "is allergic to walnuts." in known[0] and len(known) <= 3
