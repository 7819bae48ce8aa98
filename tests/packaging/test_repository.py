"""What git keeps: nothing of the machine it was written on, nothing built, locks that agree."""

import re
import subprocess
import sys
from pathlib import Path

from tests.packaging.layout import ROOT, tracked

# An address given to a package client: only its user knows which registry is theirs.
REGISTRY = re.compile(rb"(?:index-url|find-links|trusted-host|registry)[ =\"']+\S*://")


def test_nothing_built_is_kept():
    kept = subprocess.run(
        ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    assert kept.stdout == ""


def test_no_path_of_this_machine():
    places = {Path(place).resolve() for place in (ROOT, Path.home(), sys.base_prefix)}
    # "/root", "/app" or "/usr/local" stand in many a recipe; "/home/ann" or "/srv/build/x" do not.
    own = [
        f"{place}/".encode()
        for place in places
        if len(place.parts) > 2 and place.parts[1] not in ("usr", "opt")
    ]
    assert [str(path) for path in tracked() if any(place in path.read_bytes() for place in own)] == []


def test_no_registry_is_named():
    assert [str(path) for path in tracked() if REGISTRY.search(path.read_bytes())] == []


def test_locks_agree():
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "check_locks.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
