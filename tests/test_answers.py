"""Weak models break every format: what is read out of their answers all the same."""

from __future__ import annotations

import pytest

from code_it.answers import find_code, list_items, refusal, without_thinking

PROGRAM = "import math\nprint(math.pi)\n"


@pytest.mark.parametrize(
    "answer",
    [
        f"```python\n{PROGRAM}```",
        f"Sure! Here it is:\n\n```python\n{PROGRAM}```\n\nHope this helps.",
        f"```py\n{PROGRAM}```",
        f"```\n{PROGRAM}```",
        f"~~~python\n{PROGRAM}~~~",
        f"```python\n{PROGRAM}",
        f"First install it:\n```bash\npip install math\n```\nThen:\n```python\n{PROGRAM}```",
        f"```python\nx = 1\n```\nAll together:\n```python\n{PROGRAM}```",
        f"<think>They want ```python\nprint('no')\n``` maybe</think>\n```python\n{PROGRAM}```",
        f"no opening tag, as some templates do</think>\n```python\n{PROGRAM}```",
        PROGRAM,
        f"Here is the program:\n{PROGRAM}\nIt prints the number pi to you.",
        "1. The program:\n   ```python\n   import math\n   print(math.pi)\n   ```",
        "```python\r\nimport math\r\nprint(math.pi)\r\n```",
    ],
)  # fmt: skip
def test_the_program_is_found(answer: str) -> None:
    assert find_code(answer) == (PROGRAM, None)


def test_blank_lines_and_triple_quoted_strings_stay_as_they_are() -> None:
    source = 'text = """a\n\n\n  b\n"""\n\n\nprint(text)\n'
    assert find_code(f"```python\n{source}```") == (source, None)


def test_a_fence_inside_a_string_does_not_end_the_program() -> None:
    source = 'print("```")\nprint("end")\n'
    assert find_code(f"```python\n{source}```") == (source, None)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("", "the answer is empty"),
        ("   \n", "the answer is empty"),
        ("<think>What a task", "the answer is nothing but thinking"),
        ("I cannot do that.", "the answer has no Python code"),
        ("Hello", "the answer has no Python code"),
        ("```bash\nls\n```", "the answer has no Python code"),
        ("```python\n```", "the answer has no Python code"),
        ("```python\nprint('\0')\n```", "the answer is no text of a program"),
        ("```python\nprint('\ud800')\n```", "the answer is no text of a program"),
        ("UNSUPPORTED: too hard", "unsupported: too hard"),
    ],
)
def test_without_a_program_there_is_a_reason(answer: str, reason: str) -> None:
    assert find_code(answer) == (None, reason)


def test_a_program_with_a_syntax_error_is_still_a_program() -> None:
    assert find_code("```python\nprint('open\n```") == ("print('open\n", None)


@pytest.mark.parametrize(
    "answer",
    [
        "1. Read the file.\n2. Count.",
        "1) Read the file.\n2) Count.",
        "Here is the plan:\n\n1. Read the file.\n\n2. Count.\n\nThat is all.",
        "- Read the file.\n- Count.",
        "* Read the file.\n• Count.",
        "Step 1: Read the file.\nStep 2: Count.",
        "**1. Read the file.**\n**2. Count.**",
        "<think>1. no</think>1. Read the file.\n2. Count.",
        "Read the file.\nCount.",
    ],
)
def test_a_list_is_read_whatever_marks_its_items(answer: str) -> None:
    assert list_items(answer) == ("Read the file.", "Count.")


def test_thinking_is_cut_out() -> None:
    assert without_thinking("<think>a\nb</think>c") == "c"
    assert without_thinking("a</think>c") == "c"
    assert without_thinking("c<think>a") == "c"


def test_a_refusal_is_recognised_at_the_head_of_an_answer_only() -> None:
    assert refusal("UNSUPPORTED: bake a cake\nmore") == "bake a cake"
    assert refusal("**UNSUPPORTED**") == "the model does not know this kind of task"
    assert refusal("print('UNSUPPORTED: no')") is None
