"""Kafka and Weaviate on this machine without Docker: got, started, stopped. START HERE: servers.py."""

from .addresses import Addresses, WeaviateAddress
from .servers import NAMES, Servers

__all__ = ["NAMES", "Addresses", "Servers", "WeaviateAddress"]
