"""Checks the lock files against pyproject.toml and each other; `--write` makes constraints.txt first.

`requirements/all.txt` pins all extras and tools together; the smaller locks and `constraints.txt` must pin
the same versions, meet what pyproject.toml asks for, carry hashes, and name no registry.
"""

import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCKS = ROOT / "requirements"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?: ; ([^\\\n]+?))?[ \\]*$", re.MULTILINE)
HEAVY = {"torch", "transformers", "triton"}  # what only an extra may bring

Pins = set[tuple[str, str, str]]


def pins(path: Path) -> Pins:
    """What a lock pins: name, version, and the marker under which it does."""
    found = PIN.findall(path.read_text("utf-8"))
    return {(canonicalize_name(name), version, marker) for name, version, marker in found}


def unmet(wanted: Iterable[str], path: Path) -> list[str]:
    """The requirements that no pin of a lock meets."""
    found = []
    for requirement in map(Requirement, wanted):
        versions = [version for name, version, _ in pins(path) if name == canonicalize_name(requirement.name)]
        if requirement.name != "mnemostream" and not any(requirement.specifier.contains(v) for v in versions):
            found.append(
                f"{path.name}: pyproject.toml asks for {requirement}, pinned is {versions or 'nothing'}"
            )
    return found


def unasked(wanted: Iterable[str], path: Path) -> list[str]:
    """The pins that a lock says pyproject.toml asks for, though it no longer does."""
    asked = {canonicalize_name(Requirement(line).name) for line in wanted}
    direct = [b for b in re.split(r"\n(?=[A-Za-z0-9])", path.read_text("utf-8")) if "pyproject.toml" in b]
    names = [canonicalize_name(block.split("==")[0].split("[")[0]) for block in direct]
    return [
        f"{path.name}: pins {name}, which pyproject.toml no longer asks for"
        for name in names
        if name not in asked
    ]


def problems() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    default, dev = project["project"]["dependencies"], project["dependency-groups"]["dev"]
    dev = [*dev, *project["project"]["optional-dependencies"]["cluster"]]  # tests run on the real servers
    extras = [line for lines in project["project"]["optional-dependencies"].values() for line in lines]
    small = (LOCKS / "default.txt", LOCKS / "dev.txt")
    found = unmet(default, small[0]) + unmet([*default, *dev], small[1])
    found += unmet([*default, *dev, *extras], LOCKS / "all.txt")
    found += unasked(default, small[0]) + unasked([*default, *dev], small[1])
    found += unasked([*default, *dev, *extras], LOCKS / "all.txt")
    whole = pins(LOCKS / "all.txt")
    versions = {(name, version) for name, version, _ in whole}
    for path in small:
        found += [
            f"{path.name}: {n}=={v} is not what all.txt pins"
            for n, v, _ in pins(path)
            if (n, v) not in versions
        ]
        found += [f"{path.name}: pins {n}" for n, _, _ in pins(path) if n in HEAVY or n.startswith("nvidia-")]
    if pins(ROOT / "constraints.txt") != whole:
        found.append("constraints.txt: not what all.txt pins")
    trl = (
        LOCKS / "trl.txt"
    )  # of an environment of its own, in front of the others': other versions are its purpose
    asked = [line for line in (LOCKS / "trl.in").read_text("utf-8").splitlines() if line[:1] not in ("", "#")]
    found += unmet(asked, trl)
    for path in (*small, trl, LOCKS / "all.txt", ROOT / "constraints.txt"):
        text = path.read_text("utf-8")
        if "://" in text or "index-url" in text or "find-links" in text:
            found.append(f"{path.name}: names a registry")
    for path in (*small, trl, LOCKS / "all.txt"):
        blocks = re.split(r"\n(?=[A-Za-z0-9])", path.read_text("utf-8"))
        found += [
            f"{path.name}: no hash: {b.splitlines()[0]}" for b in blocks if "==" in b and "--hash=" not in b
        ]
    return [f"{line}; run `make lock`" for line in sorted(found)]


def write() -> None:
    whole = sorted(pins(LOCKS / "all.txt"))
    lines = [
        f"{name}=={version}" + (f" ; {marker}" if marker else "") + "\n" for name, version, marker in whole
    ]
    (ROOT / "constraints.txt").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    if "--write" in sys.argv:
        write()
    faults = problems()
    print("\n".join(faults) or "the locks agree")
    sys.exit(bool(faults))
