"""Weak models break every format: what is read out of their answers all the same."""

from __future__ import annotations

import ast
import subprocess
import sys
from types import FrameType

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
        f"```python3.13\n{PROGRAM}```",
        f"```Python 3\n{PROGRAM}```",
        f"```ipython3\n{PROGRAM}```",
        f"```code\n{PROGRAM}```",
        f"```code\n{PROGRAM}```\nIt prints\n```\n3.14\n```",
        f"\ufeff{PROGRAM}",
        f"```python\n\ufeff{PROGRAM}```",
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
    "source",
    [
        'text = """\n# T\n```bash\nls\n```\n"""\nprint(text)\n',
        'text = """\n```\nls\n```\n\n```\ncd\n```\n"""\nprint(text)\n',
        'def f():\n    """\n    ```\n    f()\n    ```\n    """\n\n\nf()\n',
    ],
)
@pytest.mark.parametrize(
    "answer", ["```python\n{}```", "```\n{}```\nUse:\n```bash\nls\n```", "```python\n{}", "{}"]
)
def test_fences_in_the_text_of_a_program_do_not_end_it(source: str, answer: str) -> None:
    assert find_code(answer.format(source)) == (source, None)


@pytest.mark.parametrize(
    "source",
    [
        'print("<think>x</think>hello")\n',
        'print("</think>")\nprint(2)\n',
        'print("<think>")\nprint(2)\n',
        "# UNSUPPORTED: letters are skipped\nprint(1)\n",
        "# UNSUPPORTED letters are skipped\nprint(1\n",
        "UNSUPPORTED = {1}\nprint(UNSUPPORTED)\n",
        'UNSUPPORTED: set[str] = {"a"}\nprint(UNSUPPORTED)\n',
        'print("a\u2028b\x85c")\n',
        "x = 1\n\x0c\nprint(x)\n",
    ],
)
@pytest.mark.parametrize(
    "answer", ["```python\n{}```", "```\n{}```", "<think>Is it <think>?</think>\n```python\n{}```"]
)
def test_what_a_program_says_itself_stays_as_it_is(source: str, answer: str) -> None:
    assert find_code(answer.format(source)) == (source, None)


def test_lines_end_where_python_ends_them() -> None:
    source = 'print("a\u2028b\x85c")\n'
    assert find_code(f"Here it is:\n{source}It prints that.") == (source, None)
    assert find_code('```python\r\nprint("</think>")\r\nprint(2)\r\n```') == (
        'print("</think>")\nprint(2)\n',
        None,
    )


def test_the_output_beside_a_wrong_program_is_not_the_program() -> None:
    assert find_code("```python\nprint('a'\n```\nOutput:\n```\na\n```") == ("print('a'\n", None)


@pytest.mark.parametrize("line", ["x = (\n", "print(1, 'it'\n", "if x:\n"])
def test_an_answer_without_fences_is_not_parsed_without_end(line: str) -> None:
    parsed = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal parsed
        parsed += event == "call" and frame.f_code is ast.parse.__code__

    sys.setprofile(count)
    try:
        find_code("Here is the code\n" + line * 400)
    finally:
        sys.setprofile(None)
    assert 0 < parsed < 500


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
        ("**UNSUPPORTED:** too hard", "unsupported: too hard"),
        ("```\nUNSUPPORTED: too hard\n```", "unsupported: too hard"),
        ("```output\n3\n```", "the answer has no Python code"),
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


def test_blanks_inside_an_item_are_read_in_passing() -> None:
    """In a process that may compute for 20 seconds: read again for each blank they take many minutes."""
    script = """
import resource
from code_it.answers import list_items
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
gap = " " * 100_000
assert list_items(f"1. a{gap}b{gap}\\n{gap}2.{gap}**c**{gap}") == (f"a{gap}b", "c")
"""
    subprocess.run([sys.executable, "-c", script], check=True)


def test_thinking_is_cut_out() -> None:
    assert without_thinking("<think>a\nb</think>c") == "c"
    assert without_thinking("a</think>c") == "c"
    assert without_thinking("c<think>a") == "c"


def test_a_refusal_is_recognised_at_the_head_of_an_answer_only() -> None:
    assert refusal("UNSUPPORTED: bake a cake\nmore") == "bake a cake"
    assert refusal("**UNSUPPORTED**") == "the model does not know this kind of task"
    assert refusal("print('UNSUPPORTED: no')") is None
