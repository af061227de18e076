"""The bundled model repairs a mistake in its own program, through the whole loop."""

from __future__ import annotations

from pathlib import Path

from code_it.models import build_model
from code_it.prompting import fill
from code_it.task_executor import TaskExecutionConfig, TaskExecutor
from code_it.testing import FixedEnvironment, FixedIndex, FunctionModel
from code_it.values import Draw
from tests.conftest import fenced
from training.injected import InjectingModel, figures, one_shot

RIGHT = "numbers = [17, 4, 91]\nprint(sum(numbers))\n"


def record(name: str, right: bool, *moves: str, kind: str | None = None) -> dict[str, object]:
    kinds = [kind, *[None for _ in moves[1:]]]
    return {"id": name, "right": right, "attempts": len(moves), "moves": list(moves), "kinds": kinds}


def test_most_failing_first_programs_are_repaired(tmp_path: Path) -> None:
    config = TaskExecutionConfig(workspace=tmp_path, threads=1, apply_linter=False)
    model = InjectingModel(build_model(config))
    results = []
    with TaskExecutor(
        model_builder=lambda: model,
        config=config,
        index=FixedIndex(),
        environment=FixedEnvironment(None),  # type: ignore[arg-type]
    ) as executor:
        for seed in range(6):
            model.arm(str(seed))
            results.append(executor.execute("Print the sum of 17, 4 and 91."))
    failed = [result for result in results if result.attempts[0].failure]
    assert len(failed) >= 4
    repaired = [result for result in failed if result and result.stdout.strip() == "112"]
    assert len(repaired) >= 0.7 * len(failed)


def test_only_the_first_program_is_broken_and_the_same_way_again() -> None:
    model = InjectingModel(FunctionModel(lambda prompt, draw: fenced(RIGHT)))

    def ask() -> list[str]:
        prompt = fill("sample", {"task": "x", "plan": "1. x"})
        return [c.text for c in model.complete(prompt, [Draw(0.0, 1), Draw(0.1, 2)], 100, lambda _: None)]

    model.arm("a")
    broken = ask()
    assert broken[0] == broken[1] != fenced(RIGHT)
    assert ask() == [fenced(RIGHT)] * 2
    model.arm("a")
    assert ask() == broken


def test_only_mistakes_in_right_programs_that_made_them_fail_count() -> None:
    plain = [record("a", True, "sample"), record("b", False, "sample"), record("c", True, "sample", "repair")]
    assert one_shot(plain) == {"a"}
    injected = [
        record("a", True, "sample", "repair", kind="name"),
        record("a", True, "sample", "fix", kind="name"),
        record("a", False, "sample", "repair", kind="type"),
        record("a", True, "sample"),
        record("b", True, "sample", "repair", kind="name"),
    ]
    told = figures(one_shot(plain), injected)
    assert "failed: 3\nrepaired: 2/3" in told
    assert "mechanically: 1/3" in told and "by the model, where it was asked: 1/2" in told
