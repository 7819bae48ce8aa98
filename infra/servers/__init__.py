"""Kafka, Weaviate, a schema registry on this machine without Docker: got, started, stopped. START HERE: servers.py."""

from .addresses import Addresses, WeaviateAddress
from .servers import ALL, NAMES, Servers

__all__ = ["ALL", "NAMES", "Addresses", "Servers", "WeaviateAddress"]
