"""The adapter of a chat model against a real server: what it sends, what it survives, and how long it may take."""

import json
import time
from itertools import count

import pytest

from mnemostream.infra.chat.breaker import FAILURES, FIRST_PAUSE, Breaker
from mnemostream.infra.chat.openai_model import OpenAIModel
from mnemostream.processors.by_model import SCHEMA
from mnemostream.processors.chat import AWAY, BUSY, FAULTY, GARBLED, LATE, PAUSED, REFUSED, Question
from mnemostream.schemas.errors import ServerError, SettingsError

from .server import Asked, ChatServer, Status, served


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("OPENAI_API_KEY", "of somebody else")
    monkeypatch.setenv("OPENAI_ORG_ID", "of somebody else")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "of somebody else")
    monkeypatch.setenv(
        "OPENAI_CUSTOM_HEADERS", "X-Gateway: of somebody else\nAuthorization: of somebody else"
    )


def model(server: ChatServer, **given: object) -> OpenAIModel:
    return OpenAIModel(server.url, "tiny", **{"timeout": 5.0, **given})  # type: ignore[arg-type]


def question(text: str = "hello", **given: object) -> Question:
    return Question(task="Say it.", text=text, schema=SCHEMA, **given)  # type: ignore[arg-type]


def is_json(answer: str) -> str | None:
    try:
        json.loads(answer)
    except ValueError:
        return "No JSON."
    return None


def test_a_question_is_sent_steady_and_counted() -> None:
    with served(lambda _: "yes") as server:
        reply = model(server, api_key="secret").ask([question()], 5.0)[0]
    assert (reply.answer, reply.failure, reply.calls, reply.repairs) == ("yes", "", 1, 0)
    assert (reply.tokens_in, reply.tokens_out) == (100, 10)
    assert 0 < reply.seconds < 5
    body, headers = server.asked[0].body, server.asked[0].headers
    assert (body["model"], body["temperature"], body["seed"]) == ("tiny", 0, 0)
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert [one["role"] for one in body["messages"]] == ["system", "user"]
    assert headers["authorization"] == "Bearer secret"


def test_the_environment_of_openai_is_left_alone() -> None:
    with served(lambda _: "yes") as server:
        model(server).ask([question()], 5.0)
    told = json.dumps(server.asked[0].headers)
    assert "somebody else" not in told


def test_answers_come_in_order_and_no_more_questions_at_once_than_said() -> None:
    def slow_first(asked: Asked) -> str:
        time.sleep(0.2 if asked.body["messages"][1]["content"] == "0" else 0.02)
        return asked.body["messages"][1]["content"]

    with served(slow_first) as server:
        replies = model(server, at_once=3).ask([question(str(n)) for n in range(9)], 5.0)
    assert [reply.answer for reply in replies] == [str(n) for n in range(9)]
    assert server.most_at_once <= 3


def test_a_wrong_answer_is_mended_once() -> None:
    with served(lambda asked: '{"a": 1}' if asked.mends else "Sure! Here:") as server:
        reply = model(server).ask([question(wrong=is_json)], 5.0)[0]
    assert (reply.answer, reply.calls, reply.repairs) == ('{"a": 1}', 2, 1)
    told = server.asked[1].body["messages"]
    assert told[2] == {"role": "assistant", "content": "Sure! Here:"}
    assert "No JSON." in told[3]["content"]


def test_an_answer_that_stays_wrong_is_given_as_it_came_first() -> None:
    with served(lambda asked: f"no {asked.number}") as server:
        reply = model(server).ask([question(wrong=is_json)], 5.0)[0]
    assert (reply.answer, reply.failure, reply.calls, reply.repairs) == ("no 0", "", 2, 1)


@pytest.mark.parametrize(
    ("refused", "calls"), [({"response_format"}, 3), ({"temperature"}, 2), ({"response_format", "seed"}, 4)]
)
def test_a_server_that_takes_less_is_asked_for_less_and_remembered(refused: set[str], calls: int) -> None:
    def script(asked: Asked) -> str:
        if refused & asked.body.keys():
            raise Status(400)
        return "yes"

    with served(script) as server:
        asking = model(server)
        first, second = asking.ask([question()], 5.0)[0], asking.ask([question()], 5.0)[0]
    assert (first.answer, first.calls, second.answer, second.calls) == ("yes", calls, "yes", 1)


@pytest.mark.parametrize(
    ("status", "headers"), [(429, {"Retry-After": "0"}), (503, {"Retry-After": "0"}), (500, {}), (408, {})]
)
def test_what_passes_is_tried_again(status: int, headers: dict[str, str]) -> None:
    def script(asked: Asked) -> str:
        if asked.number == 0:
            raise Status(status, headers)
        return "yes"

    with served(script) as server:
        reply = model(server).ask([question()], 5.0)[0]
    assert (reply.answer, reply.calls) == ("yes", 2)


@pytest.mark.parametrize(
    ("status", "headers", "why", "calls"),
    [
        (429, {"Retry-After": "600"}, BUSY, 1),
        (429, {"Retry-After": "Fri, 31 Dec 2199 23:59:59 GMT"}, BUSY, 1),
        (503, {"Retry-After": "soon"}, FAULTY, 2),  # 0.5 s, and the next second try would come too late
        (401, {}, REFUSED, 1),
        (404, {}, REFUSED, 1),
        (413, {}, REFUSED, 1),
    ],
)
def test_what_does_not_pass_is_told_in_time(
    status: int, headers: dict[str, str], why: str, calls: int
) -> None:
    def script(_: Asked) -> str:
        raise Status(status, headers)

    with served(script) as server:
        began = time.monotonic()
        reply = model(server, timeout=1.2).ask([question()], 3.0)[0]
    assert (reply.answer, reply.failure, reply.calls) == (None, why, calls)
    assert time.monotonic() - began < 2.5


@pytest.mark.parametrize(
    "body",
    [b"<html>hello</html>", b"", b"[]", b"null", b'"text"', b'{"choices": []}', b'{"choices": [{"message": {}}]}',
     b'{"choices": [{"message": {"content": 7}}]}', b"\xff\xfe\x00", b'{"choices": null, "usage": "many"}'],
)  # fmt: skip
def test_garbage_is_no_answer(body: bytes) -> None:
    def script(_: Asked) -> str:
        raise Status(200, {}, body)

    with served(script) as server:
        reply = model(server).ask([question()], 5.0)[0]
    assert (reply.answer, reply.failure) == (None, GARBLED)


def test_a_server_that_hangs_is_late_in_time() -> None:
    with served(lambda _: server.hang(30) or "never") as server:
        began = time.monotonic()
        replies = model(server, timeout=0.4, at_once=2).ask([question() for _ in range(3)], 1.5)
        taken = time.monotonic() - began
    assert {reply.failure for reply in replies} == {LATE}
    assert taken < 2.5


def test_the_deadline_of_all_holds_where_each_has_more_time() -> None:
    with served(lambda _: server.hang(30) or "never") as server:
        began = time.monotonic()
        replies = model(server, timeout=60.0).ask([question() for _ in range(6)], 0.5)
        taken = time.monotonic() - began
    assert {reply.failure for reply in replies} == {LATE}
    assert taken < 2.0


def test_a_name_that_is_looked_up_for_ever_is_late_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: time.sleep(3) or [])
    began = time.monotonic()
    reply = OpenAIModel("http://model.test/v1", "tiny", timeout=0.3).ask([question()], 2.0)[0]
    assert (reply.failure, reply.answer) == (LATE, None)
    assert time.monotonic() - began < 2


def test_nobody_there_is_told_in_time() -> None:
    with served(lambda _: "yes") as server:
        asking = model(server, timeout=1.0)
    reply = asking.ask([question()], 3.0)[0]
    assert (reply.answer, reply.failure) == (None, AWAY)


def test_answers_that_nobody_wants_are_not_waited_for() -> None:
    looks = count()
    with served(lambda _: server.hang(30) or "never") as server:
        began = time.monotonic()
        with pytest.raises(ServerError, match="closing"):
            model(server, timeout=60.0).ask([question()], 60.0, lambda: next(looks) < 3)
    assert time.monotonic() - began < 3


def test_a_server_that_fails_is_left_alone_then_tried_by_one_question() -> None:
    now, works = [0.0], [False]

    def script(_: Asked) -> str:
        if not works[0]:
            raise Status(400)
        return "yes"

    with served(script) as server:
        asking = model(server, breaker=Breaker(lambda: now[0]), at_once=1)

        def failures(times: int) -> list[str]:
            return [reply.failure for reply in asking.ask([question() for _ in range(times)], 10.0)]

        assert failures(FAILURES + 2) == [REFUSED] * FAILURES + [PAUSED] * 2
        now[0] = FIRST_PAUSE + 1
        assert failures(2) == [REFUSED, PAUSED]  # the trial failed, and the pause is twice as long
        now[0] = 2 * FIRST_PAUSE
        assert failures(1) == [PAUSED]
        now[0], works[0] = 3 * FIRST_PAUSE + 2, True
        assert failures(3) == ["", "", ""]


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_key_or_a_model_that_is_refused_is_not_tried_five_times(
    status: int, caplog: pytest.LogCaptureFixture
) -> None:
    def script(_: Asked) -> str:
        raise Status(status)

    with served(script) as server:
        asking = model(server, at_once=1, advice={status: "; mend it"})
        replies = asking.ask([question() for _ in range(3)], 5.0)
    assert [reply.failure for reply in replies] == [REFUSED, PAUSED, PAUSED]
    assert "; mend it" in caplog.text
    assert len(server.asked) == 1


def test_the_models_of_a_server_are_listed_or_it_is_told_that_none_answers() -> None:
    with served(lambda _: "", models=("a", "b")) as server:
        asking = model(server)
        assert asking.known() == ["a", "b"]
    with pytest.raises(ServerError, match="does not answer"):
        asking.known()


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="wanted http"):
        OpenAIModel("ftp://x", "tiny")
