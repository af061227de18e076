"""Scripts as people and programs write them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from code_it.errors import ModelError
from code_it.models.scripted import load_script
from code_it.values import Draw, Prompt


def test_line_separators_of_unicode_are_part_of_an_answer(tmp_path: Path) -> None:
    text = "one\u2028two\u2029three\x85four"
    line = json.dumps({"prompt": "plan", "completions": [text]}, ensure_ascii=False)
    script = tmp_path / "script.jsonl"
    script.write_text(f"\n{line}\r\n", encoding="utf-8")
    prompt = Prompt("plan", "", "")
    (completion,) = load_script(script).complete(prompt, (Draw(0.0, 0),), 100, lambda tokens: None)
    assert completion.text == text


@pytest.mark.parametrize("line", ["{", "[" * 200_000, '{"prompt": ' + "1" * 5000 + "}", '"plan"'])
def test_a_line_of_another_form_is_an_error_that_names_it(tmp_path: Path, line: str) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"script\.jsonl:2 is not ") as error:
        load_script(script)
    assert error.value.hint
