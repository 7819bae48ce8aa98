"""LoRA adapters by transformers and PEFT: trained from a training set's folder, measured, and asked.

A folder in, a folder out: nothing here knows the log. Needs the extra `train`.
"""

from .evaluating import Evaluated, Question, Row, answer, evaluate_adapter
from .options import Trained, TrainOptions
from .training import train_adapter

__all__ = [
    "Evaluated",
    "Question",
    "Row",
    "TrainOptions",
    "Trained",
    "answer",
    "evaluate_adapter",
    "train_adapter",
]
