"""The document of a benchmark: figures, the rows behind them, and with what it was made. Two can be compared."""

import importlib.metadata
import json
import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from ...schemas.errors import InputError
from .paired import Row, means

PACKAGES: Final = ("apsw", "numpy", "snowballstemmer")
DECIMALS: Final = 4


def document(bench: str, rows: Sequence[Row], **more: Any) -> dict[str, Any]:
    """What a benchmark writes: its name, when and with what, `more`, figures by group, and the rows.

    Numbers of rows are rounded to 4 decimals after the figures were taken from them. Nothing but the time of day, the
    machine and measured times differs between two runs of the same code.
    """
    return {
        "bench": bench,
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {"system": platform.system(), "processor": platform.machine(), "cores": os.cpu_count()},
        "versions": {
            "python": platform.python_version(),
            **{name: importlib.metadata.version(name) for name in ("mnemostream", *PACKAGES)},
        },
        **more,
        "figures": {group: _rounded(figures) for group, figures in means(rows).items()},
        "rows": [_rounded(row) for row in rows],
    }


def named(data: Path) -> dict[str, str]:
    """A file as a document names it: its name, never its folder, and its sha256."""
    return {"name": data.name, "sha256": sha256(data.read_bytes()).hexdigest()}


def _rounded(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: round(value, DECIMALS) if isinstance(value, float) else value for name, value in row.items()
    }


def write(document: Mapping[str, Any], path: Path) -> None:
    """Write a document as JSON with a line for each row, so that two can be compared by `diff`, too."""
    rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in document["rows"])
    rest = {name: value for name, value in document.items() if name != "rows"}
    head = json.dumps(rest, indent=1, ensure_ascii=False).removesuffix("\n}")
    path.write_text(f'{head},\n "rows": [\n{rows}\n ]\n}}\n', encoding="utf-8")


def writable(path: Path | None, option: str) -> None:
    """Raises InputError, before anything long, for a file that cannot be written."""
    if path is not None and (not path.parent.is_dir() or path.is_dir()):
        raise InputError(f"{option} {path}: wanted a file in a folder that exists")


def rows_of(path: Path, bench: str) -> list[Row]:
    """The rows of an earlier document of the same benchmark; raises InputError."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(found, dict) or found.get("bench") != bench:
            raise ValueError(f"no report of bench {bench}")
        rows = found["rows"]
        if not all(isinstance(row, dict) and "id" in row for row in rows):
            raise ValueError("rows without ids")
    except OSError as exc:
        raise InputError(
            f"--against {path}: cannot be read ({exc.strerror}); give a file that --report wrote"
        ) from exc
    except (ValueError, KeyError, TypeError) as exc:
        raise InputError(
            f"--against {path}: {exc!r}; give a file that `bench {bench} --report` wrote"
        ) from exc
    return list(rows)
