from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from threading import Barrier, BrokenBarrierError

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import ConfigurationError, ModelError
from code_it.models.openai_server import OpenAIServerModel, build_openai_server
from code_it.models.server import Patience, Server
from code_it.values import Completion, Draw, Prompt
from tests.models.loopback import (
    Exchange,
    Loopback,
    answering,
    failing,
    free_port,
    hanging,
    piece,
    serve,
    streaming,
)

PROMPT = Prompt("sample", "You write programs.", "Say hello.")
DRAWS = (Draw(0.0, 1), Draw(0.1, 2), Draw(0.2, 3))
QUICK = Patience(connect_s=2, silence_s=0.4, first_wait_s=0.01)
KEY = "sk-very-secret"


def model_of(server: Loopback, patience: Patience = QUICK, **fields: object) -> OpenAIServerModel:
    config = TaskExecutionConfig(**fields)  # type: ignore[arg-type]
    return build_openai_server(f"tiny@{server.url}", config, {"OPENAI_API_KEY": KEY}, patience)


def ask(
    model: OpenAIServerModel,
    draws: tuple[Draw, ...] = DRAWS[:1],
    max_tokens: int = 100,
    on_tokens: Callable[[int], None] = lambda tokens: None,
) -> list[Completion]:
    completions = model.complete(PROMPT, draws, max_tokens, on_tokens)
    return sorted(completions, key=lambda completion: completion.number)


def test_an_answer_is_streamed_and_its_tokens_are_told() -> None:
    told: list[int] = []
    with serve(streaming("one two three")) as server:
        (completion,) = ask(model_of(server), on_tokens=told.append)
    assert completion.text == "one two three "
    assert (completion.tokens, completion.finish_reason, completion.seed) == (3, "stop", 1)
    assert told[-1] == 3 and told == sorted(told)


def test_the_request_has_both_messages_and_the_draw() -> None:
    with serve(streaming("fine")) as server:
        ask(model_of(server, top_p=0.5), (Draw(0.7, 42),))
    request = server.posts[0]
    assert request.path == "/v1/chat/completions"
    assert [message["role"] for message in request.body["messages"]] == ["system", "user"]
    assert request.body["messages"][1]["content"] == "Say hello."
    expected = {"model": "tiny", "temperature": 0.7, "seed": 42, "top_p": 0.5, "stream": True}
    assert expected.items() <= request.body.items()
    assert request.headers["Authorization"] == f"Bearer {KEY}"


def test_draws_of_different_temperatures_go_over_several_connections() -> None:
    with serve(streaming("fine")) as server:
        completions = ask(model_of(server), DRAWS)
    assert [completion.temperature for completion in completions] == [0.0, 0.1, 0.2]
    assert sorted(body["temperature"] for body in server.bodies) == [0.0, 0.1, 0.2]
    assert all("n" not in body for body in server.bodies)


def test_draws_of_one_temperature_go_in_one_request() -> None:
    with serve(streaming("a", "b", "c")) as server:
        completions = ask(model_of(server), (Draw(0.2, 1), Draw(0.2, 2), Draw(0.2, 3)))
    assert [body["n"] for body in server.bodies] == [3]
    assert [(item.number, item.text) for item in completions] == [(0, "a "), (1, "b "), (2, "c ")]


def test_a_server_that_ignores_n_is_asked_for_the_rest_and_never_with_n_again() -> None:
    told: list[int] = []
    draws = (Draw(0.2, 1), Draw(0.2, 2), Draw(0.2, 3))
    with serve(streaming("same old")) as server:
        model = model_of(server)
        assert len(ask(model, draws, on_tokens=told.append)) == 3
        assert [body.get("n") for body in server.bodies] == [3, None, None]
        assert len(ask(model, draws)) == 3
    assert [body.get("n") for body in server.bodies[3:]] == [None, None, None]
    assert told[-1] == 6


def test_a_server_that_serves_one_connection_at_a_time_is_asked_again_for_the_rest() -> None:
    arrived = Barrier(3)

    def jealous(exchange: Exchange) -> None:
        """Ends all but one of the connections that come together."""
        try:
            last = arrived.wait(5) == 2 if len(exchange.loopback.posts) <= 3 else True
        except BrokenBarrierError:
            last = True
        if last:
            streaming("fine")(exchange)
        else:
            exchange.begin_stream()
            exchange.send(piece("half an"))
            exchange.close_connection = True

    with serve(jealous) as server:
        model = model_of(server)
        assert [item.text for item in ask(model, DRAWS)] == ["fine "] * 3
        assert len(server.posts) == 5
        assert len(ask(model, DRAWS)) == 3
        assert len(server.posts) == 8


def test_a_server_that_refuses_our_fields_is_asked_plainly() -> None:
    def picky(exchange: Exchange) -> None:
        extra = {"n", "seed", "stream_options"} & set(exchange.body)
        roles = [message["role"] for message in exchange.body["messages"]]
        if extra or "system" in roles:
            exchange.json({"error": "System role not supported"}, 400)
        else:
            streaming("fine")(exchange)

    with serve(picky) as server:
        model = model_of(server)
        assert [item.text for item in ask(model, (Draw(0.2, 1), Draw(0.2, 2)))] == ["fine ", "fine "]
        asked = len(server.bodies)
        ask(model)
    assert "You write programs." in server.bodies[-1]["messages"][0]["content"]
    assert len(server.bodies) == asked + 1


def test_a_server_that_does_not_stream_is_understood() -> None:
    with serve(answering("whole")) as server:
        (completion,) = ask(model_of(server))
    assert (completion.text, completion.tokens) == ("whole", 7)


def test_thinking_has_a_budget_of_its_own() -> None:
    def thinker(exchange: Exchange) -> None:
        exchange.begin_stream()
        for word in ("<think>", "long", "thoughts", "</think>", "a", "b", "c", "d"):
            exchange.send(piece(word))
        exchange.send(piece("", finish="stop"))
        exchange.end_stream()

    with serve(thinker) as server:
        (completion,) = ask(model_of(server, max_thinking_tokens=500), max_tokens=2)
    assert server.bodies[0]["max_tokens"] == 502
    assert completion.finish_reason == "length"
    assert completion.text.startswith("<think>longthoughts</think>a")
    assert not completion.text.endswith("d")


def test_separate_reasoning_is_no_part_of_the_answer() -> None:
    def thinker(exchange: Exchange) -> None:
        exchange.begin_stream()
        exchange.send(piece("", reasoning_content="hmm"))
        exchange.send(piece("yes", finish="stop"))
        exchange.end_stream()

    with serve(thinker) as server:
        (completion,) = ask(model_of(server))
    assert completion.text == "yes"
    assert completion.tokens == 2


@pytest.mark.parametrize("field", ["content", "reasoning_content"])
def test_thinking_without_end_is_cut(field: str) -> None:
    def thinker(exchange: Exchange) -> None:
        exchange.begin_stream()
        exchange.send(piece("<think>" if field == "content" else ""))
        with suppress(OSError):
            for _ in range(5000):
                exchange.send({"choices": [{"delta": {field: "hm "}}]})

    with serve(thinker) as server:
        (completion,) = ask(model_of(server, max_thinking_tokens=20))
    assert completion.finish_reason == "length"
    assert completion.tokens == 21


def test_answers_are_over_when_the_rest_of_them_was_cut() -> None:
    def endless(exchange: Exchange) -> None:
        exchange.begin_stream()
        exchange.send(piece("short", 0, "stop"))
        with suppress(OSError):
            for _ in range(5000):
                exchange.send(piece("and on ", 1))
            hanging(exchange)

    with serve(endless) as server:
        completions = ask(model_of(server), (Draw(0.2, 1), Draw(0.2, 2)), max_tokens=20)
    assert [item.finish_reason for item in completions] == ["stop", "length"]


def test_many_tokens_in_one_piece_of_a_stream_are_counted() -> None:
    told: list[int] = []
    with serve(streamed(piece("x = 1\n" * 1000))) as server:
        (completion,) = ask(model_of(server), max_tokens=100, on_tokens=told.append)
    assert completion.finish_reason == "length"
    assert completion.tokens == told[-1] > 500


def a_dripping_list(exchange: Exchange) -> None:
    exchange.begin_stream()
    with suppress(OSError):
        for _ in range(100):
            exchange.send(" ")
            exchange.loopback.released.wait(0.1)


@pytest.mark.parametrize("listing", [hanging, a_dripping_list, failing(429, Retry_After="4"), failing(503)])
def test_a_server_that_does_not_soon_list_its_models_is_asked_without(
    listing: Callable[[Exchange], None],
) -> None:
    pauses: list[float] = []
    with serve(streaming("fine")) as server:
        server.listing = listing
        connection = Server(f"{server.url}/v1", "", Patience(), pauses.append)
        model = OpenAIServerModel(connection, "tiny", TaskExecutionConfig(context_tokens=1024))
        assert model.context_tokens == 1024
        assert ask(model)[0].text == "fine "
    assert [request.method for request in server.asked].count("POST") == 1
    assert 4 not in pauses


@pytest.mark.parametrize(
    "document", [{"data": 5}, {"data": [5]}, {"data": [{"id": "tiny", "n_ctx": True}]}, 5]
)
def test_a_list_of_models_of_another_form_tells_nothing(document: object) -> None:
    with serve(streaming("fine")) as server:
        server.listing = lambda exchange: exchange.json(document)
        assert model_of(server, context_tokens=1024).context_tokens == 1024


def streamed(*events: object) -> Callable[[Exchange], None]:
    def reply(exchange: Exchange) -> None:
        exchange.begin_stream()
        for event in events:
            exchange.send(event)
        exchange.send(piece("", finish="stop"))
        exchange.end_stream()

    return reply


def choice(**fields: object) -> dict[str, object]:
    return {"choices": [fields]}


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        (streamed(piece("a \ud83d"), piece("\ude00 b")), "a \U0001f600 b"),
        (streamed(piece("a \ud83d"), piece(" b")), "a \ufffd b"),
        (streamed(piece("a"), "data:\n\n", piece("b")), "ab"),
        (streamed(choice(index=None, delta={"content": "fine"})), "fine"),
        (streamed(choice(delta="odd"), choice(delta=["odd"]), piece("fine")), "fine"),
        (streamed(choice(delta={"content": [{"type": "text", "text": "fi"}, "ne", 5, {}]})), "fine"),
        (streamed(choice(delta={"content": "fine"}, logprobs={"content": [{"logprob": 10**400}]})), "fine"),
        (
            streamed(choice(delta={"content": "fine"}, logprobs={"content": [{"logprob": -(10**400)}]})),
            "fine",
        ),
        (lambda exchange: exchange.json(choice(message="odd", finish_reason="stop")), ""),
    ],
)
def test_unusual_answers_are_understood(reply: Callable[[Exchange], None], text: str) -> None:
    with serve(reply) as server:
        (completion,) = ask(model_of(server))
    assert (completion.text, completion.mean_logprob) == (text, None)


def test_the_halves_of_a_character_are_put_together_in_lines_too() -> None:
    class Lines(list[str]):
        def __call__(self, tokens: int) -> None: ...

        def read(self, lines: str) -> None:
            self.append(lines)

    lines = Lines()
    with serve(streamed(piece("# \ud83d"), piece("\ude00\nx = 1"))) as server:
        ask(model_of(server), on_tokens=lines)
    assert "".join(lines) == "# \U0001f600\n"


def test_the_context_is_never_more_than_the_server_tells() -> None:
    with serve(streaming("fine")) as server:
        server.models.append({"id": "tiny", "max_model_len": 2048})
        assert model_of(server, context_tokens=8192).context_tokens == 2048
        assert model_of(server, context_tokens=1024).context_tokens == 1024


def test_a_busy_server_is_asked_again_after_the_time_it_names() -> None:
    pauses: list[float] = []
    replies = [failing(429, Retry_After="7"), failing(500), failing(503), streaming("at last")]
    with serve(*replies) as server:
        connection = Server(f"{server.url}/v1", "", Patience(first_wait_s=0.5), pauses.append)
        (completion,) = ask(OpenAIServerModel(connection, "tiny", TaskExecutionConfig()))
    assert completion.text == "at last "
    assert pauses == [7.0, 1.0, 2.0]


def test_a_server_that_stays_busy_is_an_error_with_its_reason() -> None:
    pauses: list[float] = []
    with serve(failing(500, "out of memory")) as server:
        connection = Server(f"{server.url}/v1", "", Patience(tries=3), pauses.append)
        with pytest.raises(ModelError, match=r"status 500.*out of memory"):
            ask(OpenAIServerModel(connection, "tiny", TaskExecutionConfig()))
    assert len(server.posts) == 3 and len(pauses) == 2


def test_a_wait_that_is_too_long_is_not_waited() -> None:
    def never(seconds: float) -> None:
        raise AssertionError(seconds)

    with serve(failing(429, Retry_After="86400")) as server:
        connection = Server(f"{server.url}/v1", "", None, never)
        with pytest.raises(ModelError, match="asks to wait 86400 s"):
            ask(OpenAIServerModel(connection, "tiny", TaskExecutionConfig()))


def half_an_answer(exchange: Exchange) -> None:
    exchange.begin_stream()
    exchange.send(piece("half an"))
    exchange.hang_up()


def an_answer_without_end(exchange: Exchange) -> None:
    exchange.begin_stream()
    exchange.send(piece("half an"))
    exchange.end_stream()


def a_silent_stream(exchange: Exchange) -> None:
    exchange.begin_stream()
    exchange.send(piece("one"))
    hanging(exchange)


def a_stream_of_pings(exchange: Exchange) -> None:
    exchange.begin_stream()
    while not exchange.loopback.released.wait(0.05):
        exchange.send(": ping\n\n")


def an_error_inside_the_stream(exchange: Exchange) -> None:
    exchange.begin_stream()
    exchange.send({"error": {"message": "the GPU is on fire"}})
    exchange.end_stream()


def wrong_json_in_the_stream(exchange: Exchange) -> None:
    exchange.begin_stream()
    exchange.send("data: {not json}\n\n")
    exchange.end_stream()


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (half_an_answer, "in the middle of an answer"),
        (an_answer_without_end, "stopped in the middle of an answer"),
        (hanging, "said nothing for 0.4 s"),
        (a_silent_stream, "said nothing for 0.4 s"),
        (a_stream_of_pings, "said nothing for 0.4 s"),
        (an_error_inside_the_stream, "the GPU is on fire"),
        (wrong_json_in_the_stream, "not JSON"),
        (lambda exchange: exchange.json({"error": {"message": "no such luck"}}), "no such luck"),
        (lambda exchange: exchange.json({"detail": "nothing loaded"}), "nothing loaded"),
        (lambda exchange: exchange.json([1, 2]), "in the middle of an answer"),
        (lambda exchange: exchange.json({"choices": "none"}), "in the middle of an answer"),
        (lambda exchange: exchange.text("<html>It works!</html>"), "not JSON"),
        (lambda exchange: exchange.text(""), "not JSON"),
        (lambda exchange: exchange.hang_up(), "no model server answers"),
        (failing(401, "bad key"), "status 401.*bad key"),
        (failing(418, "teapot"), "status 418"),
        (lambda exchange: exchange.text("", 307, Location="http://127.0.0.1:9/"), "redirects"),
        (lambda exchange: exchange.text("", 302, Location="http://[::1"), "no model server answers"),
        (lambda exchange: exchange.text("[" * 100_000), "not JSON"),
        (streamed("data: " + "[" * 100_000 + "\n\n"), "not JSON"),
        (lambda exchange: exchange.text("[" * 100_000, 400), "status 400"),
        (lambda exchange: exchange.text('{"error": ' + "1" * 5000 + "}", 400), "status 400"),
        (failing(429, "busy", Retry_After=f"Mon, 01 Jan {10**20} 00:00:00 GMT"), "busy"),
    ],
)
def test_every_misbehaviour_is_a_model_error_with_a_hint(
    reply: Callable[[Exchange], None], message: str
) -> None:
    with serve(reply) as server, pytest.raises(ModelError, match=message) as caught:
        ask(model_of(server))
    assert caught.value.exit_code == 3 and caught.value.hint


def test_no_server_at_all_is_a_model_error() -> None:
    model = build_openai_server(f"tiny@http://127.0.0.1:{free_port()}", TaskExecutionConfig(), {}, QUICK)
    with pytest.raises(ModelError, match="no model server answers at http://127") as caught:
        _ = model.context_tokens
    assert "start the server" in caught.value.hint


def test_an_unknown_model_is_answered_with_the_names_the_server_has() -> None:
    with serve(failing(404, "no such model")) as server:
        server.models += [{"id": "qwen"}, {"id": "llama"}]
        with pytest.raises(ModelError) as caught:
            ask(model_of(server))
    assert "qwen, llama" in caught.value.hint


def test_the_key_is_in_no_error_even_when_the_server_repeats_it() -> None:
    with (
        serve(failing(401, f"Incorrect API key provided: {KEY}")) as server,
        pytest.raises(ModelError) as caught,
    ):
        ask(model_of(server))
    assert KEY not in caught.value.message + caught.value.hint + repr(caught.value)
    assert "***" in caught.value.message


@pytest.mark.parametrize("key", ["sk-first\nsecond", "sk-first second", "sk-clé", "sk-\udcff", "sk-\x1b[31m"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(key: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        build_openai_server("tiny@http://localhost", TaskExecutionConfig(), {"OPENAI_API_KEY": key})
    assert "OPENAI_API_KEY" in caught.value.hint
    assert "sk-" not in caught.value.message + caught.value.hint


def test_a_line_end_after_the_key_is_no_part_of_it() -> None:
    with serve(streaming("fine")) as server:
        ask(
            build_openai_server(f"tiny@{server.url}", TaskExecutionConfig(), {"OPENAI_API_KEY": f"{KEY}\r\n"})
        )
    assert server.posts[0].headers["Authorization"] == f"Bearer {KEY}"


def test_an_address_that_nothing_can_have_is_a_model_error() -> None:
    model = build_openai_server("tiny@http://a..b:80", TaskExecutionConfig(), {}, QUICK)
    with pytest.raises(ModelError, match="no model server answers"):
        ask(model)


def test_what_a_server_says_is_one_printable_line() -> None:
    words = "bad\n\x1b[31mred\x1b[0m " + "x" * 5000
    with serve(failing(400, words)) as server, pytest.raises(ModelError) as caught:
        ask(model_of(server))
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 500


def test_a_listener_is_told_also_while_nothing_comes_and_can_end_the_question() -> None:
    told: list[int] = []

    def listen(tokens: int) -> None:
        told.append(tokens)
        if len(told) == 2:
            raise InterruptedError

    with serve(hanging) as server, pytest.raises(InterruptedError):
        ask(model_of(server, Patience(silence_s=30)), on_tokens=listen)
    assert told == [0, 0]


def test_closing_the_answers_ends_the_requests() -> None:
    ended: list[bool] = []

    def endless(exchange: Exchange) -> None:
        exchange.begin_stream()
        try:
            while not exchange.loopback.released.wait(0.01):
                exchange.send(piece("on and on "))
        except OSError:
            ended.append(True)

    def first_then_endless(exchange: Exchange) -> None:
        (streaming("quick") if exchange.body["temperature"] == 0 else endless)(exchange)

    with serve(first_then_endless) as server:
        with closing(_iterator(model_of(server))) as answers:
            assert next(answers).text == "quick "
        for _ in range(500):
            if len(ended) == 2:
                break
            server.released.wait(0.01)
        assert ended == [True, True]


def _iterator(model: OpenAIServerModel) -> Iterator[Completion]:
    return model.complete(PROMPT, DRAWS, 10**6, lambda tokens: None)  # type: ignore[return-value]


@pytest.mark.parametrize(
    "name",
    [
        "tiny",
        "@http://localhost",
        "tiny@localhost:8080",
        "tiny@ftp://localhost",
        "tiny@http://",
        "tiny@http://user:password@localhost/v1",
        "tiny@http://localhost@evil.example/v1",
        "tiny@http://evil.example/@http://localhost",
        "tiny@http://localhost:99999/v1",
        "tiny@http://localhost/v1?key=1",
    ],
)
def test_a_name_of_another_form_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        build_openai_server(name, TaskExecutionConfig(), {})
    assert "password" not in repr(caught.value).replace("has a password", "")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("qwen:3b@http://localhost:11434", "openai:qwen:3b@http://localhost:11434/v1"),
        ("org/a@b@https://host/api/", "openai:org/a@b@https://host/api"),
        ("tiny@http://host:1/v1/chat/completions", "openai:tiny@http://host:1/v1"),
    ],
)
def test_a_name_is_a_model_and_an_address(name: str, shown: str) -> None:
    assert build_openai_server(name, TaskExecutionConfig(), {}).name == shown
