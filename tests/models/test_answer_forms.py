"""Servers differ in how an answer is held to a form, and in which fields of a request they refuse."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from code_it.answers import list_items
from code_it.config import TaskExecutionConfig
from code_it.errors import ModelError
from code_it.models.grammars import grammar_of
from code_it.models.json_form import as_lines, response_format_of
from code_it.models.openai_server import OpenAIServerModel, build_openai_server
from code_it.models.server import Patience
from code_it.values import Completion, Draw, Prompt, PromptName
from tests.models.loopback import Exchange, Loopback, answering, failing, piece, serve, streaming

QUICK = Patience(connect_s=2, silence_s=2, first_wait_s=0.01)
STEPS = json.dumps({"steps": ["Read the file.", "2. Print it."]})
PLAN = "1. Read the file.\n2. Print it."


def model_of(server: Loopback) -> OpenAIServerModel:
    return build_openai_server(f"tiny@{server.url}", TaskExecutionConfig(), {}, QUICK)


def ask(model: OpenAIServerModel, name: PromptName = "plan", *draws: Draw) -> list[Completion]:
    prompt = Prompt(name, "You answer.", "Go.")
    completions = model.complete(prompt, draws or (Draw(0.0, 1),), 100, lambda tokens: None)
    return sorted(completions, key=lambda completion: completion.number)


def refuse(exchange: Exchange, fields: set[str], words: str, status: int = 400) -> bool:
    if found := sorted(fields & set(exchange.body)):
        exchange.json({"error": {"message": words.format(found[0])}}, status)
    return bool(found)


def held_to_a_schema(exchange: Exchange) -> None:
    """Answers in the form of the schema, in prose without one, as vLLM, LM Studio and Ollama do."""
    schema = exchange.body.get("response_format", {}).get("json_schema", {}).get("schema")
    answering(STEPS if schema else "Sure! First I would read the file")(exchange)


def only_schemas(exchange: Exchange) -> None:
    if not refuse(exchange, {"grammar", "grammar_string"}, "Unrecognized request argument supplied: {}"):
        held_to_a_schema(exchange)


def only_schemas_and_silent(exchange: Exchange) -> None:
    if not refuse(exchange, {"grammar", "grammar_string"}, "bad request", 422):
        held_to_a_schema(exchange)


def one_of_both(exchange: Exchange) -> None:
    """As llama-server."""
    if {"grammar", "response_format"} <= set(exchange.body):
        words = 'Either "json_schema" or "grammar" can be specified, but not both'
        exchange.json({"error": {"code": 400, "message": words}}, 400)
    else:
        streaming(PLAN if exchange.body.get("grammar") == grammar_of("plan") else "prose")(exchange)


def no_schemas(exchange: Exchange) -> None:
    """As llama-cpp-python's server, whose errors are a list."""
    if "response_format" in exchange.body:
        exchange.json({"detail": [{"loc": ["body", "response_format", "type"], "msg": "wrong"}]}, 422)
    else:
        streaming(PLAN)(exchange)


def neither(exchange: Exchange) -> None:
    if not refuse(exchange, {"grammar", "grammar_string", "response_format"}, "what is {}?"):
        streaming(PLAN)(exchange)


def neither_and_silent(exchange: Exchange) -> None:
    if not refuse(exchange, {"grammar", "grammar_string", "response_format"}, "no"):
        streaming(PLAN)(exchange)


def ignores_both(exchange: Exchange) -> None:
    streaming(PLAN)(exchange)


@pytest.mark.parametrize(
    ("server_is", "sends_on", "most"),
    [
        (held_to_a_schema, {"grammar", "grammar_string", "response_format"}, 1),
        (only_schemas, {"response_format"}, 2),
        (only_schemas_and_silent, {"response_format"}, 2),
        (one_of_both, {"grammar", "grammar_string"}, 2),
        (no_schemas, {"grammar", "grammar_string"}, 2),
        (neither, set(), 3),
        (neither_and_silent, set(), 4),
        (ignores_both, {"grammar", "grammar_string", "response_format"}, 1),
    ],
)
def test_the_form_a_server_takes_is_found_and_remembered(
    server_is: Callable[[Exchange], None], sends_on: set[str], most: int
) -> None:
    with serve(server_is) as server:
        model = model_of(server)
        assert list_items(ask(model)[0].text) == ("Read the file.", "Print it.")
        tries = len(server.bodies)
        assert list_items(ask(model)[0].text) == ("Read the file.", "Print it.")
    assert tries <= most and len(server.bodies) == tries + 1
    assert {"grammar", "grammar_string", "response_format"} & set(server.bodies[-1]) == sends_on
    assert {"seed", "min_p", "stream_options"} <= set(server.bodies[-1])
    assert server.bodies[-1]["messages"][0]["role"] == "system"


def test_questions_about_code_are_free() -> None:
    with serve(streaming("fine")) as server:
        ask(model_of(server), "sample")
    assert not {"grammar", "grammar_string", "response_format"} & set(server.bodies[0])
    assert response_format_of("repair") is None and as_lines("sample", STEPS) == STEPS


def test_lines_of_code_keep_their_spaces() -> None:
    answer = json.dumps({"checks": ["assert f('a  b') == 2", "assert f('') == 0"]})
    assert as_lines("check", answer) == "assert f('a  b') == 2\nassert f('') == 0"


@pytest.mark.parametrize("name", ["plan", "depend", "check"])
def test_a_schema_is_an_object_with_one_list(name: PromptName) -> None:
    asked: Any = response_format_of(name)
    schema = asked["json_schema"]["schema"]
    (key,) = schema["required"]
    assert schema["properties"][key]["items"] == {"type": "string"}
    assert asked["type"] == "json_schema" and asked["json_schema"]["strict"] is True


@pytest.mark.parametrize(
    "text",
    [
        STEPS,
        f"```json\n{STEPS}\n```",
        f"{STEPS}\n\nI hope that helps!",
        '["Read the file.", "Print it."]',
        '{"plan": ["Read the file.", "Print it."]}',
        '{"steps": [{"number": 1, "text": "Read the file."}, {"text": "Print it."}]}',
        '{"steps": ["Read the file.", "Print it.", "And th',
        '{"steps": ["Read\\nthe file.", "Print it."]}',
        '{"steps": ["1. Read the file.\\n2. Print it."]}',
        PLAN,
    ],
)
def test_json_is_read_forgivingly(text: str) -> None:
    assert list_items(as_lines("plan", text)) == ("Read the file.", "Print it.")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"steps": 3}', '{"steps": []}', "{x} is a set", "[" * 9999]
)
def test_what_holds_no_list_stays_as_it_is(text: str) -> None:
    assert as_lines("plan", text) == text


def test_thoughts_before_the_json_are_kept() -> None:
    text = '<think>[1] or {"steps": ["no"]}?</think>\n{"names": ["requests", "numpy"]}'
    assert as_lines("depend", text) == '<think>[1] or {"steps": ["no"]}?</think>requests\nnumpy'


def probable(exchange: Exchange) -> None:
    """Streams two tokens in one piece and one in another, with log-probabilities when asked."""
    exchange.begin_stream()
    told = [-0.5, -1.5, -1.0] if exchange.body.get("logprobs") else []
    for text, rows in (("print", told[:2]), ("(1)", told[2:])):
        event = piece(text)
        event["choices"][0]["logprobs"] = {"content": [{"token": "x", "logprob": row} for row in rows]}
        exchange.send(event)
    exchange.send(piece("", finish="stop"))
    exchange.end_stream()


def test_log_probabilities_are_those_the_server_tells() -> None:
    with serve(probable) as server:
        (completion,) = ask(model_of(server), "sample")
    assert (completion.mean_logprob, completion.min_logprob, completion.tokens) == (-1.0, -1.5, 3)


@pytest.mark.parametrize("told", [None, {}, {"content": None}, {"content": [{"logprob": "x"}, 3, {}]}, [1]])
def test_log_probabilities_of_another_form_are_none(told: object) -> None:
    def reply(exchange: Exchange) -> None:
        choice = {"index": 0, "message": {"content": "fine"}, "finish_reason": "stop", "logprobs": told}
        exchange.json({"choices": [choice]})

    with serve(reply) as server:
        (completion,) = ask(model_of(server), "sample")
    assert (completion.text, completion.mean_logprob, completion.min_logprob) == ("fine", None, None)


@pytest.mark.parametrize("status", [400, 422, 500])
def test_a_server_that_refuses_log_probabilities_is_asked_without(status: int) -> None:
    def reply(exchange: Exchange) -> None:
        if not refuse(exchange, {"logprobs"}, "{} is not supported for this model", status):
            probable(exchange)

    with serve(reply) as server:
        model = model_of(server)
        assert [ask(model, "sample")[0].mean_logprob for _ in range(2)] == [None, None]
    assert ["logprobs" in body for body in server.bodies] == [True, False, False]
    assert all("seed" in body for body in server.bodies)


def test_a_refusal_inside_the_stream_is_one_too() -> None:
    def reply(exchange: Exchange) -> None:
        if "logprobs" in exchange.body:
            exchange.begin_stream()
            exchange.send({"error": {"message": "logprobs need another build"}})
            exchange.end_stream()
        else:
            streaming("fine")(exchange)

    with serve(reply) as server:
        assert ask(model_of(server), "sample")[0].text == "fine "


def test_an_error_that_is_not_about_the_request_is_waited_for() -> None:
    with serve(failing(500, "out of memory"), streaming("fine")) as server:
        assert ask(model_of(server), "sample")[0].text == "fine "
    assert ["logprobs" in body for body in server.bodies] == [True, True]


def test_a_server_that_gives_one_answer_at_a_time_keeps_the_rest_of_the_request() -> None:
    def reply(exchange: Exchange) -> None:
        if not refuse(exchange, {"n"}, "one at a time, please"):
            probable(exchange)

    with serve(reply) as server:
        model = model_of(server)
        for _ in range(2):
            completions = ask(model, "sample", Draw(0.2, 1), Draw(0.2, 2))
            assert [item.mean_logprob for item in completions] == [-1.0, -1.0]
    assert ["n" in body for body in server.bodies] == [True, False, False, False, False]
    assert all(body["messages"][0]["role"] == "system" for body in server.bodies)


def test_what_only_one_question_tried_is_still_tried_by_others() -> None:
    def reply(exchange: Exchange) -> None:
        if not refuse(exchange, {"logprobs", "seed", "min_p"}, "no"):
            streaming("fine")(exchange)

    with serve(reply) as server:
        model = model_of(server)
        ask(model, "sample")
        ask(model, "plan")
    assert "grammar" in server.bodies[-1] and "seed" not in server.bodies[-1]


def test_a_request_that_cannot_be_served_at_all_is_the_first_refusal() -> None:
    with serve(failing(400, "logprobs and grammar and seed: all wrong")) as server:
        with pytest.raises(ModelError, match="all wrong"):
            ask(model_of(server))
        assert len(server.bodies) < 10
