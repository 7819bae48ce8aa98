"""What a collection holds, and how it is indexed: the properties of an object and the settings of a generation."""

from typing import Any, Final

from weaviate.classes.config import (
    Configure,
    DataType,
    Property,
    StopwordsPreset,
    Tokenization,
    VectorDistances,
)
from weaviate.client import WeaviateClient

# Read back, never asked for.
MEMORY_ID, VERSION, DIGEST = "memory_id", "version", "content_hash"
PARTITION, OFFSET = "partition", "offset"
# To be summed: marks of id and version, and of the terms.
MARKS = ("mark_0", "mark_1", "mark_2", "mark_3")
WORDS = ("words_0", "words_1", "words_2", "words_3")
RECORD, VECTOR = "record", "vector_int8"
# Asked for.
TERMS, REPEATED, LENGTH, DIRECTED = "terms", "repeated_terms", "length", "directed"
STATUS, KIND, TRUST = "status", "kind", "trust"
AGENT, SESSION, ACTOR = "agent_id", "session_id", "actor"
TAGS, METADATA = "tags", "metadata"
ENTITIES = "entities"  # index keys
EXPIRES, VALID_FROM, VALID_TO = "expires_at", "valid_from", "valid_to"
SOURCE_SESSION, SOURCE_ORDINAL = "source_session", "source_ordinal"

_KEPT: Final = {MEMORY_ID: DataType.TEXT, DIGEST: DataType.TEXT, RECORD: DataType.TEXT, VECTOR: DataType.TEXT}
_NUMBERS: Final = (PARTITION, OFFSET)
_SUMMED: Final = (VERSION, *MARKS, *WORDS)  # Weaviate sums what it has an index of, value by value
_WHOLE: Final = (STATUS, KIND, TRUST, AGENT, SESSION, ACTOR, SOURCE_SESSION)
_RANGES: Final = (EXPIRES, VALID_FROM, VALID_TO, SOURCE_ORDINAL)


def _kept(name: str, kind: DataType) -> Property:
    return Property(name=name, data_type=kind, index_filterable=False, index_searchable=False)


def _number(name: str) -> Property:
    return Property(name=name, data_type=DataType.INT, index_filterable=False)


def _range(name: str) -> Property:
    return Property(name=name, data_type=DataType.INT, index_filterable=True, index_range_filters=True)


def _whole(name: str, kind: DataType = DataType.TEXT) -> Property:
    return Property(
        name=name,
        data_type=kind,
        tokenization=Tokenization.FIELD,
        index_filterable=True,
        index_searchable=False,
    )


def _words(name: str) -> Property:
    return Property(
        name=name,
        data_type=DataType.TEXT,
        tokenization=Tokenization.WHITESPACE,
        index_filterable=True,
        index_searchable=False,
    )


def _properties() -> list[Property]:
    return [
        *(_kept(name, kind) for name, kind in _KEPT.items()),
        *(_number(name) for name in _NUMBERS),
        *(Property(name=name, data_type=DataType.INT, index_filterable=True) for name in _SUMMED),
        *(_whole(name) for name in _WHOLE),
        *(_whole(name, DataType.TEXT_ARRAY) for name in (TAGS, METADATA, ENTITIES)),
        *(_range(name) for name in _RANGES),
        _range(LENGTH),
        Property(name=DIRECTED, data_type=DataType.BOOL, index_filterable=True),
        *(_words(name) for name in (TERMS, REPEATED)),
    ]


def create(client: WeaviateClient, name: str) -> None:
    """Make the collection of a generation; raises the client's UnexpectedStatusCodeError where it exists."""
    settings: dict[str, Any] = {
        "multi_tenancy_config": Configure.multi_tenancy(
            enabled=True, auto_tenant_creation=True, auto_tenant_activation=True
        ),
        "inverted_index_config": Configure.inverted_index(stopwords_preset=StopwordsPreset.NONE),
        "vector_config": Configure.Vectors.self_provided(
            # Exact at any size. Of a graph (1.35.2) a kill loses the last batch that was acknowledged.
            vector_index_config=Configure.VectorIndex.flat(distance_metric=VectorDistances.COSINE)
        ),
    }
    client.collections.create(name, properties=_properties(), **settings)
