"""The product's own questions, read from ``prompts/``, and the demo model's chat format."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"

USER, ASSISTANT, END = "<|user|>", "<|assistant|>", "<|end|>"

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}<|user|>{{ message['content'] }}<|end|>"
    "{% elif message['role'] == 'assistant' %}<|assistant|>{{ message['content'] }}<|end|>"
    "{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


@cache
def _user_part(name: str) -> Template:
    text = (PROMPTS / f"{name}.txt").read_text(encoding="utf-8")
    return Template(text.split("--- user\n", 1)[1].strip())


def question(name: str, **values: str) -> str:
    """The user's part of a prompt, filled as the product fills it."""
    return _user_part(name).substitute(values)


def fenced(program: str) -> str:
    """A program as the model answers it."""
    return f"```python\n{program.strip()}\n```"


def numbered(steps: tuple[str, ...]) -> str:
    """A plan as the model answers it."""
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
