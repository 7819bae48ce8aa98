"""What the benchmarks are made of: texts, homes, the bare side and the arithmetic."""
