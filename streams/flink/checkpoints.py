"""The folder of a job's checkpoints: FOLDER/<job id>/chk-<number>/, whole once `_metadata` lies in it."""

import shutil
from pathlib import Path
from typing import Final

_WHOLE: Final = "_metadata"  # written under another name and renamed when all else is there


def newest(folder: Path) -> Path | None:
    """The checkpoint to resume from: the whole one that was finished last; None where there is none."""
    found = [metadata for metadata in folder.glob(f"*/chk-*/{_WHOLE}") if metadata.is_file()]
    return max(found, key=_finished).parent if found else None


def _finished(metadata: Path) -> tuple[int, int]:
    number = metadata.parent.name.removeprefix("chk-")
    return metadata.stat().st_mtime_ns, int(number) if number.isdigit() else 0


def clear_others(folder: Path, kept: Path | None) -> None:
    """Remove all checkpoints but `kept`: what a killed job left half-written, and what is older.

    Only while no job writes to the folder. They hold wrapped keys and sealed contents of what may be forgotten since.
    """
    for checkpoint in folder.glob("*/chk-*"):
        if checkpoint != kept:
            shutil.rmtree(checkpoint, ignore_errors=True)
    for job in folder.iterdir() if folder.is_dir() else ():
        if job.is_dir() and (kept is None or job != kept.parent) and not any(job.glob("chk-*/*")):
            shutil.rmtree(job, ignore_errors=True)
