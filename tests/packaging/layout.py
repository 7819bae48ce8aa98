"""Where things lie in this checkout: what the tests of packaging share."""

import subprocess
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FOLDERS = ("schemas", "processors", "infra", "streams")


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def package_folders() -> list[Path]:
    """The root and every folder below the four that Python takes for a package."""
    found = [init.parent for folder in FOLDERS for init in (ROOT / folder).rglob("__init__.py")]
    return [ROOT, *sorted(found)]


def tracked() -> list[Path]:
    """Every file that git keeps, and every new one that it would take."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]
