"""How a prompt becomes the text that a model sees."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from code_it.values import Prompt

__all__ = ["FormattedPrompt", "Formatter", "chat_formatter", "plain_format"]

log = logging.getLogger(__name__)

CODE_QUESTIONS = frozenset({"sample", "repair", "lint"})


@dataclass(frozen=True, slots=True)
class FormattedPrompt:
    """``text`` goes to the model, ``opener`` is the part of the answer already written for it.

    The answer ends before any of ``stops``.
    """

    text: str
    opener: str = ""
    stops: tuple[str, ...] = ()


Formatter = Callable[[Prompt], FormattedPrompt]


def plain_format(prompt: Prompt) -> FormattedPrompt:
    """For a model without a chat template: the question, and the beginning of its answer."""
    question = f"{prompt.system}\n\n{prompt.user}\n\n"
    if prompt.name in CODE_QUESTIONS:
        return FormattedPrompt(f"{question}```python\n", "```python\n", ("\n```",))
    if prompt.name == "plan":
        return FormattedPrompt(f"{question}1.", "1.", ("\n\n",))
    return FormattedPrompt(question, "", ("\n\n",))


def chat_formatter(template: str, bos: str, eos: str) -> Formatter:
    """A formatter for a model's own chat template; plain text where the template is broken.

    A template that refuses a system message gets its text at the head of the user's message.
    """
    from llama_cpp.llama_chat_format import Jinja2ChatFormatter

    try:
        render = Jinja2ChatFormatter(template=template, eos_token=eos, bos_token=bos)
    except Exception as error:  # jinja2 raises many kinds for a template that is none
        log.warning("the model's chat template cannot be read (%s); using plain text", error)
        return plain_format

    def format_chat(prompt: Prompt) -> FormattedPrompt:
        apart = [_message("system", prompt.system), _message("user", prompt.user)]
        together = [_message("user", f"{prompt.system}\n\n{prompt.user}")]
        for messages in (apart, together):
            try:
                return FormattedPrompt(str(render(messages=messages).prompt))
            except Exception as error:  # a template may raise whatever it likes
                log.info("the chat template refuses %d messages: %s", len(messages), error)
        return plain_format(prompt)

    return format_chat


def _message(role: str, content: str) -> Any:
    return {"role": role, "content": content}
