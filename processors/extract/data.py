"""Lines that are no sentences: code, logs, rows of tables."""

import re
from typing import Final

_CODE: Final = re.compile(
    r"^\s*(?:SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE|ALTER TABLE|DROP|FROM \w+|WHERE|GROUP BY|ORDER BY"
    r"|WITH \w+ AS)\b.*"
    r"|^\s*(?:def \w+\(|class \w+[:({]|import [\w.{} ,]+(?: as \w+| from .*)?;?$|from [\w.]+ import|print\("
    r"|for \w+ in .*:$|if .*:$|while .*:$|else:|try:|except\b.*:$|return(?: [\w.()\[\]]+)?;?$|const \w+ ?=|let \w+ ?="
    r"|var \w+ ?=|function\b.*[({]|(?:public|private) (?:static|void|class|int|final|string)|#include|fn \w+\(|func \w"
    r"|use \w+::|\$ ?\w|>>> ?|\.\.\. |(?:npm|pip|git|docker|kubectl|sudo|curl|cargo|apt|brew) [\w./-]+(?: |$))"
    r"|[{}]\s*$|\)\s*;\s*$|=>|\(\)[;:]|^\s*[\w.\[\]]+ ?[-+*/]?= ?\S|\w\([^)]*[\"=][^)]*\)"
    r"|==|!=|&&|\|\||</?\w+[^>]*>|^\s*[}\])]+,?$"
)
_LOG: Final = re.compile(
    r"^\s*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d"
    r"|\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FAIL(?:ED)?|FATAL|TRACE|PASS)\b"
    r"|Traceback\b|File \".*\", line \d|at [\w.$]+\(|[\w./\\-]+\.\w{1,5}:\d+\b|\w+(?:Error|Exception)\b:?)"
)
_ROW: Final = re.compile(r"^[^;,\t|\s][^;\t|]*(?:[;\t|][^;\t|]+){2,}$|^[^\s,]+(?:,[^\s,]+){2,}$")
_PROSE: Final = re.compile(r"^[A-Z][a-z]+ [a-z]+ [a-z]+")


def is_data(line: str) -> bool:
    """Whether a line is code, a log's, or a row of a table, and no sentence."""
    if _LOG.match(line) or _ROW.match(line) or line.count("|") > 1:
        return True
    return _CODE.search(line) is not None and _PROSE.match(line) is None
