"""The form of an answer as a grammar (GBNF), for back ends that can hold a model to one.

Answers about code are free: a fence and a program have no grammar worth the name here. Where a
back end has none, ``code_it.answers`` reads what comes, forgivingly.
"""

from __future__ import annotations

from code_it.values import PromptName

__all__ = ["grammar_of"]

_PLAN = r"""
root ::= plan | refusal
plan ::= "1. " line ("\n" [2-9] ". " line){0,8}
refusal ::= "UNSUPPORTED: " line
line ::= [^\n]+
"""

_PLAN_AFTER_ITS_OPENER = r"""
root ::= " " line ("\n" [2-9] ". " line){0,8}
line ::= [^\n]+
"""

_NAMES = r"""
root ::= name ("\n" name){0,15}
name ::= [A-Za-z0-9] ([A-Za-z0-9._-]* [A-Za-z0-9])?
"""

_CHECKS = r"""
root ::= check ("\n" check){0,15}
check ::= "assert " [^\n]+
"""

_GRAMMARS: dict[PromptName, str] = {"plan": _PLAN, "depend": _NAMES, "check": _CHECKS}


def grammar_of(name: PromptName, opener: str = "") -> str:
    """The grammar of the answers to the question called ``name``; empty: any text.

    ``opener`` is the part of the answer that is already written.
    """
    if opener:
        return _PLAN_AFTER_ITS_OPENER.strip() if (name, opener) == ("plan", "1.") else ""
    return _GRAMMARS.get(name, "").strip()
