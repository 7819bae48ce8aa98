"""Measures of memory quality: benchmarks that any change can be compared by, question by question."""
