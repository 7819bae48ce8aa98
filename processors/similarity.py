"""Symmetric int8 vectors and their exact similarities.

A dot product of int8 vectors of at most 1024 elements is below 2**24, so float32 holds it, and every partial
sum, exactly: a fast BLAS product gives the same integer whatever its order, threads or machine.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

MAX_DIMENSIONS: Final = 1024


def quantise(vector: NDArray[Any]) -> bytes:
    """`vector` (finite) as int8: the element of greatest magnitude becomes ±127, halves go to even."""
    exact = np.asarray(vector, dtype=np.float64)
    greatest = float(np.abs(exact).max(initial=0.0))
    if greatest == 0.0:
        return bytes(exact.size)
    data: bytes = np.rint(exact * 127.0 / greatest).astype(np.int8).tobytes()
    return data


def as_matrix(vectors: Sequence[bytes], dimensions: int) -> NDArray[np.int8]:
    """Vectors of `dimensions` bytes each as an int8 matrix, one row per vector."""
    return np.frombuffer(b"".join(vectors), dtype=np.int8).reshape(len(vectors), dimensions)


def cosine(matrix: NDArray[np.int8], vector: bytes | NDArray[np.int8]) -> NDArray[np.float64]:
    """Cosine similarity of every row with `vector`, rounded to 6 decimals; 0 where either is all zero.

    Exact up to that rounding: the integers are exact, then one float64 square root and division each.
    """
    query = np.frombuffer(vector, dtype=np.int8) if isinstance(vector, bytes) else vector
    if matrix.shape[0] == 0:
        return np.zeros(0)
    if query.shape[0] > MAX_DIMENSIONS:
        raise ValueError(
            f"vectors of {query.shape[0]} elements: at most {MAX_DIMENSIONS} sum exactly in float32"
        )
    rows = matrix.astype(np.float32)
    dots = (rows @ query.astype(np.float32)).astype(np.float64)
    return scaled(dots, squares(rows), float(np.square(query.astype(np.float64)).sum()))


def squares(rows: NDArray[np.float32]) -> NDArray[np.float64]:
    """The exact squared length of each row of int8 values."""
    exact: NDArray[np.float64] = np.einsum("ij,ij->i", rows, rows).astype(np.float64)
    return exact


def scaled(
    dots: NDArray[np.float64], row_squares: NDArray[np.float64], query_square: float
) -> NDArray[np.float64]:
    """Cosines from exact dot products and squared lengths, rounded to 6 decimals."""
    lengths = np.sqrt(row_squares * query_square)
    cosines = np.zeros_like(dots)
    np.divide(dots, lengths, out=cosines, where=lengths > 0)
    return np.round(cosines, 6)


def similarity(left: bytes, right: bytes) -> float:
    """Cosine similarity of two int8 vectors, rounded to 6 decimals."""
    return float(cosine(np.frombuffer(left, dtype=np.int8).reshape(1, -1), right)[0])
