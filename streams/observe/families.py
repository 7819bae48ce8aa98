"""The metrics: their names, types, labels and what each says."""

from typing import Final

import msgspec

PREFIX: Final = "mnemostream_"


class Family(msgspec.Struct, frozen=True, kw_only=True):
    """A metric: its name, its type, its labels and what it says."""

    name: str
    kind: str
    labels: tuple[str, ...] = ()
    help: str


FAMILIES: Final = tuple(
    Family(name=f"{PREFIX}{name}", kind=kind, labels=labels, help=text)
    for name, kind, labels, text in (
        ("build_info", "gauge", ("version",), "The version that answers; always 1."),
        ("turns_published_total", "counter", (), "Turns that were published and are durable."),
        (
            "turns_total",
            "counter",
            ("outcome", "reason"),
            "Turns that were dealt with, by what became of them.",
        ),
        ("candidates_total", "counter", (), "Candidate memories that were extracted."),
        ("decisions_total", "counter", ("type",), "Events of the memory log, by type."),
        ("dead_letters_total", "counter", ("topic", "step"), "Records that could not be taken."),
        ("log_records_total", "counter", ("topic",), "Records that were appended."),
        ("log_bytes_total", "counter", ("topic",), "Bytes of the keys and values that were appended."),
        ("memories", "gauge", ("status",), "Memories that can be seen, by status."),
        ("cubes", "gauge", (), "Cubes that hold anything."),
        ("cubes_stopped", "gauge", (), "Cubes whose fold met an event that this version does not know."),
        ("lag_records", "gauge", ("step",), "Records that a step has not dealt with yet."),
        ("lag_seconds", "gauge", ("step",), "How long the oldest of them has been waiting."),
        ("lease_held", "gauge", (), "1 while some process holds the processing lease, else 0."),
        ("home_bytes", "gauge", ("file",), "Size of the home's files."),
        ("commit_seconds", "histogram", (), "Durable commits of the home's file."),
        ("publish_seconds", "histogram", (), "Publishing up to 256 turns, until they are durable."),
        ("batch_seconds", "histogram", ("step",), "One batch of a step, without its commit."),
        ("embed_seconds", "histogram", (), "One call of the embedder, for one text or for many."),
        ("embedded_texts_total", "counter", (), "Texts that were embedded."),
        ("search_seconds", "histogram", (), "One search."),
        ("add_seconds", "histogram", (), "One add, until its turns are decided and searchable."),
        ("rebuild_seconds", "histogram", (), "One rebuild."),
        (
            "llm_turns_total",
            "counter",
            ("outcome", "reason"),
            "Turns by who extracted them, and why the rules did.",
        ),
        (
            "llm_statements_total",
            "counter",
            ("outcome", "reason"),
            "A model's statements, by whether they are kept.",
        ),
        ("llm_calls_total", "counter", (), "Requests to a language model's server."),
        ("llm_repairs_total", "counter", (), "Requests for an answer that can be read."),
        ("llm_tokens_total", "counter", ("direction",), "Tokens that the server counted, in and out."),
        ("llm_seconds", "histogram", (), "One question to a language model, with all tries."),
        ("failures_total", "counter", ("operation", "error"), "Work that ended with an error."),
    )
)
BY_NAME: Final = {family.name: family for family in FAMILIES}
