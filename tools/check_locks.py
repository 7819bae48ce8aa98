"""Checks that the lock files agree with each other and name no registry; `--write` makes constraints.txt.

`requirements/all.txt` pins all extras and tools together; the other locks and `constraints.txt` must pin
the same versions.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)


def pins(path: Path) -> dict[str, str]:
    return {name.lower().replace("_", "-"): version for name, version in PIN.findall(path.read_text("utf-8"))}


def problems() -> list[str]:
    whole = pins(ROOT / "requirements" / "all.txt")
    found = []
    for path in (ROOT / "requirements" / "default.txt", ROOT / "requirements" / "dev.txt", ROOT / "constraints.txt"):
        for name, version in pins(path).items():
            if name not in ("setuptools", "wheel") and whole.get(name) != version:
                found.append(f"{path.name}: {name}=={version}, all.txt has {whole.get(name)}")
    for path in (*sorted((ROOT / "requirements").glob("*.txt")), ROOT / "constraints.txt"):
        text = path.read_text("utf-8")
        if "://" in text or "index-url" in text:
            found.append(f"{path.name}: names a registry")
        if path.name != "constraints.txt" and text.count("--hash=") < len(pins(path)):
            found.append(f"{path.name}: a pin has no hash")
    return found


def write() -> None:
    lines = [f"{name}=={version}\n" for name, version in sorted(pins(ROOT / "requirements" / "all.txt").items())]
    (ROOT / "constraints.txt").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    if "--write" in sys.argv:
        write()
    faults = problems()
    print("\n".join(faults) or "the locks agree")
    sys.exit(bool(faults))
