"""The page of ``--help``. It loads nothing, so that it answers at once; a test holds it to the fields."""

from __future__ import annotations

from code_it import __version__

__all__ = ["COMMANDS", "POPULAR_FLAGS", "help_text", "version_text"]

COMMANDS = {
    "run": "run a Python file in the sandbox",
    "packages": "show what a file would need installed, and what is refused",
    "models": "list the models that can be used",
    "doctor": "check this machine: could a task run?",
    "config": "show the values that hold and where each comes from",
    "clean": "remove old run folders from the workspace",
}

# flag, metavar, default, what it does
POPULAR_FLAGS = (
    ("--model", "NAME", "demo", "demo, PATH.gguf, hf:OWNER/REPO, openai:NAME@URL, …"),
    ("--coding-samples", "N", "3", "candidates to draw for each program"),
    ("--max-coding-attempts", "N", "5", "programs to try before giving up"),
    ("--seed", "N", "0", "another number gives other programs"),
    ("--workspace", "PATH", "workspace", "folder that receives a folder for each execution"),
    ("--run-timeout-s", "X", "60.0", "seconds that a program may run"),
    ("--memory-limit-mb", "N", "1024", "memory that a program may use"),
    ("--network", "TEXT", "off", "what a program may reach: off, on, or HOST:PORT,…"),
    ("--sandbox", "NAME", "auto", "what confines programs: auto, bubblewrap, sandlock, none"),
    ("--no-execute-code", "", "", "write the program and do not run it"),
    ("--no-install-dependencies", "", "", "install no packages"),
    ("--no-log-to-stdout", "", "", "show no progress"),
)

_PAGE = """\
usage: code-it [TASK] [flags]
       code-it COMMAND [flags]

Writes a program for a task in plain words, runs it in a sandbox and shows what it did.
Without TASK it executes task.txt of the current directory.

Task:
  TASK                      the task, in quotes
  --task TEXT               the same, also for a task that is the name of a command
  --task-file FILE          read the task from a file; - reads standard input
  --file PATH               a file the task is about, copied to where the program works
  --expect TEXT             the output must have it (--expect-file NAME: a file must be there)
  --check FILE              a script or pytest file that must pass after the program
  --approve                 show each program and ask before it runs

Flags (all of them: code-it config --help):
{flags}
  --json                    one JSON document on standard output
  --version                 show the version

Commands (code-it COMMAND --help):
{commands}

Every flag can be set for good as a variable, CODE_IT_SEED=7, or as a key of
~/.config/code_it/config.toml, seed = 7. Exit codes: 0 solved, 1 not solved, 2 usage or
configuration, 3 something this machine lacks, 130 interrupted.
"""


def help_text() -> str:
    """The page of ``code-it --help``."""
    flags = [
        _entry(f"{flag} {metavar}".strip(), text + (f" ({default})" if default else ""))
        for flag, metavar, default, text in POPULAR_FLAGS
    ]
    commands = [_entry(name, text) for name, text in COMMANDS.items()]
    return _PAGE.format(flags="\n".join(flags), commands="\n".join(commands))


def version_text() -> str:
    """The line of ``code-it --version``."""
    return f"code-it {__version__}\n"


def _entry(name: str, text: str) -> str:
    return f"  {name:<25} {text}"
