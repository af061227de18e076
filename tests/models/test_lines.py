"""Models that stream tell of lines as they are finished."""

from __future__ import annotations

from dataclasses import dataclass, field

from code_it.budget import Budget, BudgetedModel
from code_it.config import TaskExecutionConfig
from code_it.models.counting import LineReader
from code_it.models.demo import gguf_path
from code_it.models.llama_cpp import load_gguf
from code_it.models.openai_server import build_openai_server
from code_it.ports import Model
from code_it.prompting import fill
from code_it.values import Draw
from tests.models.loopback import serve, streaming

PROMPT = fill("sample", {"task": "Print the numbers from 1 to 3.", "plan": "1. Print them."})


@dataclass
class Reader:
    """Keeps what a model tells while it writes."""

    counts: list[int] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def __call__(self, tokens: int) -> None:
        self.counts.append(tokens)

    def read(self, lines: str) -> None:
        self.lines.append(lines)


def told(model: Model) -> tuple[str, Reader]:
    """The answer of ``model``, and what it told on the way."""
    reader = Reader()
    (completion,) = BudgetedModel(model, Budget()).complete(PROMPT, (Draw(0.0, 1),), 100, reader)
    return completion.text, reader


def whole_lines(text: str) -> str:
    return text[: text.rfind("\n") + 1]


def test_the_bundled_model_tells_its_lines_one_by_one() -> None:
    model = load_gguf(gguf_path(), TaskExecutionConfig(threads=1), "demo")
    try:
        text, reader = told(model)
    finally:
        model.close()
    assert whole_lines(text).startswith("".join(reader.lines))
    assert len(reader.lines) == "".join(reader.lines).count("\n") > 0


def test_a_server_tells_its_lines_one_by_one() -> None:
    with serve(streaming("import a\nimport b\nprint(a)")) as server:
        _, reader = told(build_openai_server(f"tiny@{server.url}", TaskExecutionConfig(), {}))
    assert "".join(reader.lines) == "import a\nimport b\n"


def test_lines_are_put_together_from_pieces() -> None:
    reader = LineReader()
    pieces = ("a", "b\nc\nd", "", "\n", "e")
    assert [reader.lines_ended_by(piece) for piece in pieces] == ["", "ab\nc\n", "", "d\n", ""]
