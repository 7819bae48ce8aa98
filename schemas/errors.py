"""The exception tree. Every message says where, what was wanted, what was got, and what to do.

MnemostreamError
├── InputError                 the caller's data: mend it and send it again
│   ├── RecordRejected         one record of an import, named by its place
│   └── DuplicateTurn          same id, different turn
├── SchemaError                bytes and schemas that do not fit
│   ├── UnknownSchema          no schema with that fingerprint or id
│   ├── MalformedPayload       the schema is known, the bytes do not follow it
│   └── IncompatibleSchema     a change that the gate refuses
├── LogError                   the event log
│   ├── WrongPartition         a record that is not on its key's partition
│   ├── RecordTooLarge         a record that its topic does not take
│   └── UnknownEvent           a fold met a type it must not skip
├── StorageError               files of the home folder: damaged, full, read-only, of another version
│   ├── IndexUnavailable       an index server that does not answer, or not in time (retriable)
│   ├── IndexMissing           an index server that lacks what the log was projected into
│   └── RegistryUnavailable    a schema registry that does not answer, where nothing was kept of it (retriable)
├── ServerError                a server that `mnemostream up` starts, or what it is got and run with
├── LeaseUnavailable           another process holds the processing lease (retriable)
├── WaitTimeout                what was waited for did not happen in time (retriable)
├── NotFound                   no such memory, cube or topic
├── AdapterRefused             an adapter that may not be promoted, or asked
└── SettingsError              a setting that makes no sense
"""

from typing import ClassVar


class MnemostreamError(Exception):
    """Root of all errors raised on purpose.

    `retriable` says whether the same call may succeed later with nothing changed by the caller;
    `topic`, `partition` and `offset` are set where a record is at fault.
    """

    retriable: ClassVar[bool] = False
    code: ClassVar[str] = "error"

    def __init__(
        self,
        message: str,
        *,
        topic: str | None = None,
        partition: int | None = None,
        offset: int | None = None,
    ) -> None:
        super().__init__(message)
        self.topic = topic
        self.partition = partition
        self.offset = offset


class InputError(MnemostreamError):
    """The caller's data cannot be taken as it is."""

    code = "bad-input"


class RecordRejected(InputError):
    """One record of an import cannot be taken; the others go on."""

    code = "record-rejected"


class DuplicateTurn(InputError):
    """A turn id that is known already came with other content."""

    code = "duplicate-turn"


class SchemaError(MnemostreamError):
    """Bytes and schemas do not fit."""

    code = "schema"


class UnknownSchema(SchemaError):
    """No schema with that fingerprint or registry id is known here."""

    code = "unknown-schema"


class MalformedPayload(SchemaError):
    """The schema is known, and the bytes do not follow it."""

    code = "malformed-payload"


class IncompatibleSchema(SchemaError):
    """A schema change that is not FULL_TRANSITIVE compatible."""

    code = "incompatible-schema"


class LogError(MnemostreamError):
    """The event log refused or could not serve a request."""

    code = "log"


class WrongPartition(LogError):
    """A record lies on a partition that is not its key's."""

    code = "wrong-partition"


class RecordTooLarge(LogError):
    """A record is larger than its topic takes; nothing of what was to be appended with it is in the log."""

    code = "too-large"


class UnknownEvent(LogError):
    """A fold met an event type that it does not know and that is not ignorable."""

    code = "unknown-event"


class StorageError(MnemostreamError):
    """A file of the home folder is damaged, full, read-only or of another version."""

    code = "storage"


class ServerError(MnemostreamError):
    """A server that `mnemostream up` starts, or a program that it is got and run with, is not as it must be."""

    code = "server"


class IndexUnavailable(StorageError):
    """The index server does not answer, answers too late, or is overloaded; nothing else answers in its place."""

    retriable = True
    code = "index-unavailable"


class IndexMissing(StorageError):
    """The index server lacks the collection that the log was projected into: it was emptied, or never built."""

    code = "index-missing"


class RegistryUnavailable(StorageError):
    """The schema registry does not answer, and what is asked of it was not kept from before."""

    retriable = True
    code = "registry-unavailable"


class LeaseUnavailable(MnemostreamError):
    """Another process holds the processing lease."""

    retriable = True
    code = "lease"


class WaitTimeout(MnemostreamError):
    """What was waited for did not happen in time; it may still happen."""

    retriable = True
    code = "timeout"


class NotFound(MnemostreamError):
    """No such memory, cube, topic or turn."""

    code = "not-found"


class AdapterRefused(MnemostreamError):
    """An adapter that may not be promoted or asked: it is not good enough, or held what was forgotten."""

    code = "adapter-refused"


class SettingsError(MnemostreamError):
    """A setting that makes no sense."""

    code = "settings"
