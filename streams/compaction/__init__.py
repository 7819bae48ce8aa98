"""The compaction job in one process: what a cube's log says becomes a training set in a folder."""
