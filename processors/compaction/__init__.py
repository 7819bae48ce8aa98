"""Training-set compaction: from what is remembered to what a model can be trained on."""
