"""Writes infra/models/static/ from the installed `wordllama` wheel: its token table, compacted, and its vocabulary.

    python tools/make_static_model.py [FOLDER]

Each row of the float16 table becomes 256 int8 mantissas and one power of two, chosen so that the greatest
magnitude fills 7 bits. The vocabulary is one token a line, as JSON strings, in order of ids.
"""

import json
import sys
from hashlib import sha256
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path

import numpy as np

TARGET = Path(__file__).parent.parent / "infra" / "models" / "static"
DIMENSIONS = 256


def source() -> Path:
    spec = find_spec("wordllama")
    assert spec is not None and spec.submodule_search_locations, "pip install wordllama"
    return Path(spec.submodule_search_locations[0])


def table(path: Path) -> np.ndarray:
    raw = path.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    (entry,) = (value for key, value in json.loads(raw[8 : 8 + size]).items() if key != "__metadata__")
    assert entry["dtype"] == "F16" and entry["shape"][1] == DIMENSIONS
    start, end = entry["data_offsets"]
    values = np.frombuffer(raw, "<f2", (end - start) // 2, 8 + size + start)
    return values.reshape(entry["shape"]).astype(np.float64)


def compact(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(int8 mantissas, int8 exponents): row ≈ mantissas · 2^exponent."""
    greatest = np.abs(rows).max(axis=1)
    exponents = np.ceil(np.log2(np.where(greatest > 0, greatest, 1.0) / 127.0))
    return np.rint(rows / np.exp2(exponents)[:, None]).astype(np.int8), exponents.astype(np.int8)


def files() -> dict[str, bytes]:
    """The files of the compact model, the same bytes each time."""
    folder = source()
    weights = folder / "weights" / "l2_supercat_256.safetensors"
    mantissas, exponents = compact(table(weights))
    vocabulary = json.loads((folder / "tokenizers" / "l2_supercat_tokenizer_config.json").read_text("utf-8"))
    ids = vocabulary["model"]["vocab"]
    tokens = sorted(ids, key=ids.__getitem__)
    assert [ids[token] for token in tokens] == list(range(len(mantissas)))
    wheel = distribution("wordllama")
    licence = next(file for file in wheel.files or () if file.name == "LICENSE").read_text()
    notice = (
        f"table.bin and vocabulary.jsonl are made from {weights.name} and its tokeniser\n"
        f"(sha256 {sha256(weights.read_bytes()).hexdigest()})\n"
        f"of wordllama {wheel.version} by tools/make_static_model.py. Its licence:\n\n{licence}"
    )
    return {
        "table.bin": exponents.tobytes() + mantissas.tobytes(),
        "vocabulary.jsonl": "".join(json.dumps(token) + "\n" for token in tokens).encode(),
        "NOTICE.txt": notice.encode(),
    }


def main() -> None:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (target / name).write_bytes(data)


if __name__ == "__main__":
    main()
