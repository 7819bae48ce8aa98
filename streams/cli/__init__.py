"""The command line `mnemostream`: commands, what they print, exit codes. Entry point: `main`.

Every command loads what it needs when it runs, so that `--help` and `--version` are quick.
"""

from .app import main

__all__ = ["main"]
