"""Parquet files from the lines of a format: the same bytes for the same lines."""

from pathlib import Path
from typing import Any, Final

from ...processors.compaction.formats import DPO, MESSAGES, OPENAI, PROMPT_COMPLETION, SHAREGPT
from ...schemas.errors import SettingsError

GROUP: Final = 65_536  # rows
BLOCK: Final = 16 << 20  # bytes that are parsed at once; no line is longer than a record of the log takes


def check_parquet() -> None:
    """Raise SettingsError where pyarrow is not installed."""
    try:
        import pyarrow  # noqa: F401
    except ModuleNotFoundError as exc:
        raise SettingsError(
            "format 'parquet': pyarrow is not installed; pip install 'mnemostream[train]', or leave parquet out"
        ) from exc


def _schema(format_: str) -> Any:
    import pyarrow as pa

    text = pa.string()
    sides = pa.struct([("role", text), ("content", text)])
    shared = pa.struct([("from", text), ("value", text)])
    fields = {
        PROMPT_COMPLETION: [("prompt", text), ("completion", text)],
        MESSAGES: [("messages", pa.list_(sides))],
        DPO: [("prompt", text), ("chosen", text), ("rejected", text)],
        OPENAI: [("messages", pa.list_(sides))],
        SHAREGPT: [("conversations", pa.list_(shared))],
    }
    return pa.schema(fields[format_])


def write_parquet(lines: Path, format_: str, target: Path) -> None:
    """Write the rows of a JSONL file as Parquet, with options that are fixed here."""
    import pyarrow as pa
    from pyarrow import json, parquet

    schema = _schema(format_)
    if lines.stat().st_size == 0:
        table = schema.empty_table()
    else:
        table = json.read_json(
            lines,
            read_options=json.ReadOptions(block_size=BLOCK),
            parse_options=json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="error"),
        )
    parquet.write_table(
        pa.table(table.columns, schema=schema),
        target,
        row_group_size=GROUP,
        version="2.6",
        compression="zstd",
        compression_level=3,
        use_dictionary=False,
        write_statistics=False,
        data_page_version="1.0",
    )
