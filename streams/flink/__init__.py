"""Flink hosts lifecycle and training-set compaction (extra `flink`). START HERE: environment.py, lifecycle_job.py."""
