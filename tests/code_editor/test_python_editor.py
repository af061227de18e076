from __future__ import annotations

from pathlib import Path

import pytest

from code_it.code_editor.python_editor import PythonCodeEditor
from code_it.config import TaskExecutionConfig
from code_it.errors import WorkspaceError
from code_it.testing import FixedEnvironment, FixedIndex, ScriptedSandbox, run_result

ODD = 'def f():\n\n    return """a\n\n\n  b"""\n\n\nprint(f())  \n'


@pytest.fixture
def editor(tmp_path: Path) -> PythonCodeEditor:
    return editor_in(tmp_path)


def editor_in(tmp_path: Path, sandbox: ScriptedSandbox | None = None) -> PythonCodeEditor:
    return PythonCodeEditor(
        tmp_path / "source.py",
        TaskExecutionConfig(workspace=tmp_path / "workspace"),
        index=FixedIndex(known={"requests"}),
        environment=FixedEnvironment(tmp_path),
        sandbox=sandbox or ScriptedSandbox([]),
    )


def saved(editor: PythonCodeEditor) -> str:
    return Path(editor.filename).read_text()


@pytest.mark.parametrize(
    "code", [ODD, ODD.rstrip("\n"), "", "\n", "\n\nx = 1", "x = 1\r\ny = 2\r\n", "é = '\x0c'\n"]
)
def test_code_is_kept_exactly(editor: PythonCodeEditor, code: str) -> None:
    assert editor.overwrite_code(code) == code
    assert editor.display_code() == code
    assert Path(editor.filename).read_bytes() == code.encode()


def test_added_code_begins_on_a_line_of_its_own(editor: PythonCodeEditor) -> None:
    editor.add_code("a = 1")
    assert editor.display_code() == "a = 1"
    editor.add_code("b = 2\n\n")
    assert editor.display_code() == "a = 1\nb = 2\n\n"
    editor.add_code("c = 3")
    assert saved(editor) == "a = 1\nb = 2\n\nc = 3"


def test_code_added_to_the_top_stands_before_the_rest(editor: PythonCodeEditor) -> None:
    editor.add_code_to_top("print(json)\n")
    editor.add_code_to_top("import json\n\n")
    editor.add_code_to_top("# top")
    assert saved(editor) == "# top\nimport json\n\nprint(json)\n"


@pytest.mark.parametrize(
    ("before", "instruction", "after"),
    [
        ("a\nb\nc\n", "2\nB", "a\nB\nc\n"),
        ("a\nb\nc\n", "2\nB\n", "a\nB\nc\n"),
        ("a\nb", "2\nB", "a\nB"),
        ("a\nb\n", "1\n    A", "    A\nb\n"),
        ("a\nb\n", "1\nx\n\ny", "x\n\ny\nb\n"),
        ("a\n\nb\n", "2\nx", "a\nx\nb\n"),
        ("a\nb\n", "1", "\nb\n"),
        ("a\r\nb\r\n", "1\nx", "x\r\nb\r\n"),
        ("a\nb\n", "line 2:\nx", "a\nx\n"),
        ("s = 'a\x0cb'\nb\n", "2\nx", "s = 'a\x0cb'\nx\n"),
    ],
)
def test_a_line_is_changed_and_nothing_else(
    editor: PythonCodeEditor, before: str, instruction: str, after: str
) -> None:
    editor.overwrite_code(before)
    assert editor.change_code_line(instruction) == after
    assert Path(editor.filename).read_bytes() == after.encode()


@pytest.mark.parametrize(
    ("before", "instruction", "after"),
    [
        ("a\nb\nc\n", "2", "a\nc\n"),
        ("a\nb\nc\n", "1, 3", "b\n"),
        ("a\nb\nc\nd\n", "2-3", "a\nd\n"),
        ("a\nb\nc\nd\n", "lines 3 to 2 and 1", "d\n"),
        ("a\nb\nc\nd\n", "1 Through 3\n", "d\n"),
        ("a\nb\nc\nd\n", "1, 2, and 4", "c\n"),
        ("a\nb\n", "1,1,1", "b\n"),
        ("a\n\n\nb", "2", "a\n\nb"),
        ("a", "1", ""),
    ],
)
def test_lines_are_deleted_and_nothing_else(
    editor: PythonCodeEditor, before: str, instruction: str, after: str
) -> None:
    editor.overwrite_code(before)
    assert editor.delete_code_lines(instruction) == after
    assert saved(editor) == after


@pytest.mark.parametrize("instruction", ["", "x\ny", "0\ny", "4\ny", "-1\ny", "1.5\ny", f"{10**30}\ny"])
def test_a_line_that_is_not_there_changes_nothing(editor: PythonCodeEditor, instruction: str) -> None:
    editor.overwrite_code("a\nb\nc\n")
    with pytest.raises(ValueError, match="line"):
        editor.change_code_line(instruction)
    with pytest.raises(ValueError, match="line"):
        editor.delete_code_lines(instruction.partition("\n")[0])
    assert editor.display_code() == saved(editor) == "a\nb\nc\n"


@pytest.mark.parametrize(
    "instruction",
    [
        "all lines except 2",
        "everything after 2",
        "lines 1 until 3",
        "the last 2 lines",
        "1:3",
        "1..3",
        "1, -2",
    ],
)
def test_words_around_the_numbers_of_lines_to_delete_are_not_guessed_at(
    editor: PythonCodeEditor, instruction: str
) -> None:
    editor.overwrite_code("a\nb\nc\n")
    with pytest.raises(ValueError, match="give only the numbers of the lines"):
        editor.delete_code_lines(instruction)
    assert editor.display_code() == saved(editor) == "a\nb\nc\n"


def test_a_file_that_cannot_be_written_leaves_the_code_as_it_was(tmp_path: Path) -> None:
    editor = PythonCodeEditor(tmp_path / "missing" / "source.py")
    with pytest.raises(WorkspaceError):
        editor.add_code("a = 1")
    assert editor.display_code() == ""


def test_a_run_tells_how_it_ended(tmp_path: Path) -> None:
    sandbox = ScriptedSandbox([run_result("5\n"), run_result("", 3, "Traceback\n")])
    editor = editor_in(tmp_path, sandbox)
    editor.add_code("print(2 + 3)")
    assert editor.run_code().startswith("Program Succeeded\nExit code:0\nStdout:5\n")
    assert editor.run_code().startswith("Program Failed\nExit code:3\nStdout:\nStderr:Traceback")
    assert sandbox.sources == ["print(2 + 3)"] * 2
    assert len({request.files for request in sandbox.requests}) == 1


def test_a_timeout_is_told_and_not_raised(tmp_path: Path) -> None:
    editor = editor_in(tmp_path, ScriptedSandbox([run_result("began\n", None, timed_out=True)]))
    assert "Program Failed\nExit code:none, stopped after" in editor.run_code()


def test_long_output_is_cut_in_the_middle(tmp_path: Path) -> None:
    editor = editor_in(tmp_path, ScriptedSandbox([run_result("begin" + "x" * 100_000 + "end\n")]))
    report = editor.run_code()
    assert "begin" in report and "end\n" in report and len(report) < 9000


def test_making_an_editor_touches_nothing(tmp_path: Path) -> None:
    editor_in(tmp_path)
    assert list(tmp_path.iterdir()) == []
