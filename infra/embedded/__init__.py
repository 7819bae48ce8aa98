"""The embedded adapters: log, fold, index and keys in SQLite files of one home folder."""
