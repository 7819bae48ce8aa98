"""The cluster's worker: the steps of the topology on Kafka partitions, hosted by Faust. START HERE: app.py."""
