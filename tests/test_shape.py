"""The shape of the house: imports point down, and the order of the algorithm is told once."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import code_it
from code_it import steps

ROOT = Path(code_it.__file__).parent
LAYERS = (
    ("values", "errors", "trust", "server_name", "source_text", "syntax"),
    (
        "config",
        "ports",
        "wrapped_model",
        "stoppable_sandbox",
        "events",
        "prompting",
        "answers",
        "questions",
        "documents",
        "run_folder",
        "given_files",
        "copying",
        "shapes",
        "checking",
        "failures",
        "evidence",
        "trials",
    ),
    ("steps", "models", "linting", "packages", "sandbox", "journal", "testing", "budget", "stopping"),
    ("workshop", "outcome"),
    ("task_executor",),
    ("settings", "code_editor", "langchain", "cli", "__main__"),
)
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def part_of(module: str) -> str:
    return [*module.split("."), "__init__"][1]


def imports_of(path: Path) -> set[str]:
    """The modules of code_it that a file imports, those inside functions and type checks too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "code_it":
            named = {f"code_it.{alias.name}" for alias in node.names if not alias.name.startswith("__")}
            found |= named if node.module == "code_it" else {node.module}
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.split(".")[0] == "code_it"}
    return found


def edges() -> list[tuple[str, str, Path]]:
    result = []
    for path in sorted(ROOT.rglob("*.py")):
        inside = path.relative_to(ROOT).with_suffix("").parts
        if inside[0] == "__init__":
            continue
        result += [(inside[0], module, path) for module in sorted(imports_of(path))]
    return result


def test_every_module_has_a_layer() -> None:
    parts = {path.stem if path.suffix else path.name for path in ROOT.iterdir()}
    parts -= {"__init__", "__pycache__", "prompts", "py"}
    assert {part for part in parts if part not in RANK} == set()


def test_imports_point_down_only() -> None:
    upward = [
        f"{path.relative_to(ROOT)} imports {module}"
        for part, module, path in edges()
        if part_of(module) not in {part, "__init__"}
        and RANK[part_of(module)] > RANK[part]
        and not (part == "values" and module == "code_it.documents")
    ]
    assert upward == []


def test_a_step_imports_neither_a_step_nor_an_adapter() -> None:
    adapters = {"models", "linting", "packages", "sandbox", "journal", "testing", "budget", "steps"}
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for part, module, path in edges()
        if part == "steps" and part_of(module) in adapters
    ]
    assert wrong == []


def test_adapters_do_not_import_each_other() -> None:
    adapters = {"models", "linting", "packages", "sandbox"}
    allowed = {("linting", "sandbox"), ("packages", "sandbox")}  # the linter and source builds are confined
    wrong = {
        (part, part_of(module))
        for part, module, _ in edges()
        if part in adapters and part_of(module) in adapters - {part}
    }
    assert wrong - allowed == set()


def test_the_steps_are_told_in_one_order() -> None:
    """Folder, docstring and ``TaskExecutor.execute`` agree."""
    told = [line.split()[0] for line in (steps.__doc__ or "").splitlines()[2:] if line.strip()]
    files = {path.stem for path in (ROOT / "steps").glob("*.py")} - {"__init__"}
    assert set(told) == files
    tree = ast.parse((ROOT / "task_executor.py").read_text())
    home = {
        alias.name: node.module.removeprefix("code_it.steps.")
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("code_it.steps.")
        for alias in node.names
    }
    execute = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == "execute")
    calls = [n for n in ast.walk(execute) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    called = [home[call.func.id] for call in sorted(calls, key=lambda n: n.lineno) if call.func.id in home]  # type: ignore[attr-defined]
    assert list(dict.fromkeys(called)) == told


def test_importing_code_it_loads_nothing_heavy() -> None:
    script = "import sys, code_it; print(*sorted(name.split('.')[0] for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    heavy = {"pydantic", "numpy", "llama_cpp", "rich", "pylint", "requests", "virtualenv", "langchain_core"}
    assert heavy & set(loaded.stdout.split()) == set()


def test_only_the_command_line_prints() -> None:
    printing = [
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        if "cli" not in path.relative_to(ROOT).parts
        and any(
            isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
            for node in ast.walk(ast.parse(path.read_text()))
        )
    ]
    assert printing == []


def test_only_syntax_parses() -> None:
    """Python's parser warns on standard error of what a model wrote, unless it is told not to.

    A process of its own whose standard error goes nowhere may do as it likes.
    """
    parsing = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if any(
            isinstance(node, ast.Call) and ast.unparse(node.func) == "ast.parse"
            for node in ast.walk(ast.parse(path.read_text()))
        )
    }
    assert parsing - {"linting/worker.py"} == {"syntax.py"}
