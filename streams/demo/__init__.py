"""The demo: a conversation of ten months through the real pipeline, told on 80 columns."""

from .runner import run_demo

__all__ = ["run_demo"]
