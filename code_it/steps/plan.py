"""Task -> Plan: one question, numbered steps."""

from __future__ import annotations

from code_it.answers import list_items, refusal
from code_it.config import TaskExecutionConfig
from code_it.events import Listener, PlanMade
from code_it.ports import Model
from code_it.questions import ask, draws_for, temperatures_from
from code_it.values import Plan, Task

__all__ = ["make_plan"]

MOST_STEPS = 12
REPLAN_WARMER = 0.7  # added to the temperature of a plan that replaces one
LONGEST_STEP = 300  # characters
LONGEST_PLAN = 400  # tokens: a weak model that loops is stopped here


def make_plan(
    task: Task, before: Plan | None, model: Model, config: TaskExecutionConfig, tell: Listener
) -> Plan:
    """Ask for a plan; an answer without any step makes the task itself the only step.

    One that replaces a plan (``before``) is drawn at a higher temperature; the old one stays when the
    model declines.
    """
    temperature = config.planner_temperature + (REPLAN_WARMER if before else 0.0)
    draws = draws_for(config.seed, "plan", 1 if before else 0, temperatures_from(temperature, 1, config))
    longest = min(config.max_tokens, LONGEST_PLAN)
    completions = ask(model, "plan", {"task": task.in_prompts}, draws, longest, tell)
    plan = read_plan(completions[0].text if completions else "", task)
    if before is not None and plan.unsupported is not None:
        return before
    tell(PlanMade(plan))
    return plan


def read_plan(text: str, task: Task) -> Plan:
    """The plan in an answer, whatever its format."""
    declined = refusal(text)
    if declined is not None:
        return Plan((), unsupported=declined)
    steps = tuple(item[:LONGEST_STEP] for item in list_items(text)[:MOST_STEPS])
    return Plan(steps or (task.text,))
