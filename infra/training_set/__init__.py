"""A training set as a folder: its files, its manifest, and what describes it to trainers and to people."""
