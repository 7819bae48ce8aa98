"""The wheel: built from a copy, installed from the lock into an empty environment, and run."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packaging.layout import FOLDERS, ROOT, project, tracked


def run(*command, cwd, env=None):
    """Its standard output; a command that fails shows what it said."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    parts = [str(part) for part in command]
    done = subprocess.run(
        parts, cwd=cwd, env={**kept, **(env or {})}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built from a copy: a build folder in the checkout would carry deleted files into the next wheel."""
    copy, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for path in tracked():
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, copy, cwd=out)
    (built,) = out.iterdir()
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The scripts folder of an environment that holds the default lock and the wheel."""
    home = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", home, cwd=home)
    bin = home / ("Scripts" if os.name == "nt" else "bin")
    pip = (bin / "python", "-m", "pip", "install", "-q", "--no-deps", "--no-compile")
    run(*pip, "--require-hashes", "-r", ROOT / "requirements" / "default.txt", cwd=home)
    run(*pip, wheel, cwd=home)
    return bin


def test_holds_all_that_the_package_needs(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    deploy = ROOT / "infra" / "deploy"  # for those who have the checkout
    inner = [
        path
        for path in tracked()
        if path.relative_to(ROOT).parts[0] in FOLDERS and deploy not in path.parents
    ]
    kept = [ROOT / "__init__.py", ROOT / "py.typed", *(path for path in inner if path.suffix != ".pyc")]
    assert {f"mnemostream/{path.relative_to(ROOT).as_posix()}" for path in kept} - names == set()
    assert any(name.endswith(".avsc") for name in names)
    assert any(name.startswith("mnemostream/streams/demo/") and name.endswith(".jsonl") for name in names)
    licences = {Path(name).name for name in names if ".dist-info/licenses/" in name}
    assert licences == {"LICENSE", "NOTICE"}


def test_holds_nothing_else(wheel):
    parts = {Path(name).parts for name in zipfile.ZipFile(wheel).namelist()}
    tops = {path[1] for path in parts if path[0] == "mnemostream"}
    assert {path[0] for path in parts if not path[0].endswith(".dist-info")} == {"mnemostream"}
    assert tops <= {*FOLDERS, "__init__.py", "py.typed"}
    assert not [path for path in parts if "__pycache__" in path]


def test_meets_its_own_requirements(installed, tmp_path):
    run(installed / "python", "-m", "pip", "check", cwd=tmp_path)


def test_runs_outside_the_checkout(installed, tmp_path):
    version = project()["project"]["version"]
    assert version in run(installed / "mnemostream", "--version", cwd=tmp_path)
    code = "import mnemostream as m; from mnemostream import Memory; print(m.__version__, m.__file__)"
    said, place = run(installed / "python", "-c", code, cwd=tmp_path).split(maxsplit=1)
    assert said == version
    assert not Path(place.strip()).is_relative_to(ROOT)


def test_demo_runs_outside_the_checkout(installed, tmp_path):
    own = {"HOME": str(tmp_path), "TMPDIR": str(tmp_path)}
    assert run(installed / "mnemostream", "demo", cwd=tmp_path, env=own)
