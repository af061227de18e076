from __future__ import annotations

from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import ConfigurationError, ModelError
from code_it.models import build_llama_base_llm, build_model, build_text_generation_web_ui_client_llm
from code_it.models.grammars import grammar_of
from code_it.models.prompt_server import cut_at_stop
from code_it.ports import Model
from code_it.values import Completion, Draw, Prompt
from tests.models.loopback import serve

PROMPT = Prompt("sample", "You write programs.", "Say hello.")
PLAN = Prompt("plan", "You plan.", "Say hello.")


def ask(model: Model, prompt: Prompt = PROMPT, temperature: float = 0.5) -> Completion:
    (completion,) = model.complete(prompt, (Draw(temperature, 2**31 + 7),), 50, lambda tokens: None)
    return completion


def test_a_plain_prompt_server_is_posted_a_prompt() -> None:
    with serve(lambda exchange: exchange.json({"response": "print(1)\n```\nDone."})) as server:
        completion = ask(build_llama_base_llm(f"{server.url}/prompt"))
    (request,) = server.posts
    assert request.path == "/prompt"
    assert set(request.body) == {"prompt", "temperature", "max_new_tokens", "stop"}
    assert request.body["temperature"] == 0.5 and request.body["max_new_tokens"] == 50
    assert request.body["stop"] == ["\n```"]
    assert request.body["prompt"].endswith("Say hello.\n\n```python\n")
    assert completion.text == "```python\nprint(1)"


def test_parameters_are_sent_below_what_the_question_sets() -> None:
    parameters = {"temperature": 9, "stop": ["Observation:"], "mirostat": 2}
    with serve(lambda exchange: exchange.json({"response": "ok"})) as server:
        ask(build_llama_base_llm(f"{server.url}/prompt", parameters))
    assert server.bodies[0]["mirostat"] == 2
    assert server.bodies[0]["temperature"] == 0.5
    assert server.bodies[0]["stop"] == ["\n```"]


def test_the_older_webui_is_asked_its_way() -> None:
    with serve(lambda exchange: exchange.json({"results": [{"text": " Print it.\n2. Stop.\n"}]})) as server:
        model = build_text_generation_web_ui_client_llm(f"{server.url}/api/v1/generate")
        completion = ask(model, PLAN, temperature=0.0)
    body = server.bodies[0]
    assert body["do_sample"] is False
    assert body["max_new_tokens"] == 50 and body["stopping_strings"] == ["\n\n"]
    assert 0 <= body["seed"] < 2**31 and body["truncation_length"] == 2048
    assert completion.text == "1. Print it.\n2. Stop."
    assert body["grammar_string"] == grammar_of("plan", "1.")


def test_the_older_webui_has_a_name_on_the_command_line() -> None:
    with serve(lambda exchange: exchange.json({"results": [{"text": "x = 1"}]})) as server:
        config = TaskExecutionConfig(model=f"webui:{server.url}", context_tokens=1024, top_p=0.5)
        model = build_model(config)
        ask(model)
    assert server.posts[0].path == "/api/v1/generate"
    assert server.bodies[0]["top_p"] == 0.5 and server.bodies[0]["truncation_length"] == 1024
    assert model.name == f"webui:{server.url}"


def test_the_ancestors_addresses_are_the_defaults() -> None:
    llama: Any = build_llama_base_llm()
    webui: Any = build_text_generation_web_ui_client_llm()
    assert llama.server.url == "http://127.0.0.1:8000/prompt"
    assert webui.server.url == "http://localhost:5000/api/v1/generate"


@pytest.mark.parametrize("answer", [{}, {"response": None}, {"response": ["a"]}])
def test_an_answer_of_another_form_is_a_model_error(answer: dict[str, Any]) -> None:
    other_form = pytest.raises(ModelError, match="in a form that is not its own")
    with serve(lambda exchange: exchange.json(answer)) as server, other_form:
        ask(build_llama_base_llm(f"{server.url}/prompt"))


def test_an_error_with_status_200_is_told() -> None:
    told = pytest.raises(ModelError, match="no model is loaded")
    with serve(lambda exchange: exchange.json({"error": "no model is loaded"})) as server, told:
        ask(build_text_generation_web_ui_client_llm(f"{server.url}/api/v1/generate"))


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(ConfigurationError):
        build_model(TaskExecutionConfig(model="webui:localhost"))


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("print(1)\n```\nand more", "print(1)"),
        ("print(1)\n``", "print(1)"),
        ("print(1)\n", "print(1)\n"),
        ("x = '`'", "x = '`'"),
    ],
)
def test_a_stop_string_ends_the_text_even_without_its_last_character(text: str, cut: str) -> None:
    assert cut_at_stop(text, ("\n```",)) == cut
