"""Watching a home: metrics, traces and structured logs. Nothing here ever holds what a person said."""
