"""What a run is given, what comes out of it, and how it ends."""

from __future__ import annotations

import hashlib
import os
import signal
from collections.abc import Callable

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import SandboxError
from code_it.sandbox import ConfinedSandbox, build_sandbox, run_program
from code_it.values import RunRequest, Skipped
from tests.sandbox.conftest import running_with

Make = Callable[..., RunRequest]
Sandboxed = Callable[..., ConfinedSandbox]

DOUBLE_FORK = """
import os, sys, time
print("before")
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(1000)
    os._exit(0)
time.sleep(1000)
"""


def test_a_run_tells_everything(request_for: Make, sandbox_with: Sandboxed) -> None:
    request = request_for(
        "import os, sys\n"
        "print(sys.argv, sys.stdin.read(), os.environ['ODD'])\n"
        "print('problem', file=sys.stderr)\n"
        "open('made.txt', 'w').write('content')\n"
        "sys.exit(3)\n",
        args=("two words", "--flag", "$HOME"),
        stdin="from stdin é",
        env={"ODD": "a=b,c;'\"\n é"},
    )
    run = sandbox_with().run(request)
    assert run.stdout == "['program.py', 'two words', '--flag', '$HOME'] from stdin é a=b,c;'\"\n é\n"
    assert run.stderr == "problem\n"
    assert (run.exit_code, run.signal, run.timed_out, run.limits_hit) == (3, None, False, ())
    assert run.duration_s > 0 and run.cpu_s is not None and run.cpu_s > 0
    (artifact,) = run.artifacts
    assert (artifact.path, artifact.size, artifact.media_type) == ("made.txt", 7, "text/plain")
    assert artifact.sha256 == hashlib.sha256(b"content").hexdigest()
    assert (request.files / "made.txt").read_text() == "content"
    assert [path.name for path in request.files.iterdir()] == ["made.txt"]


def test_nothing_of_the_hosts_environment_is_passed(
    request_for: Make, sandbox_with: Sandboxed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODE_IT_SECRET_OF_HOST", "secret")
    run = sandbox_with(env={"GIVEN": "1"}).run(request_for("import os\nprint(sorted(os.environ))"))
    names = set(eval(run.stdout))
    assert "GIVEN" in names
    assert names <= {
        "GIVEN", "HOME", "LANG", "PATH", "PWD", "LC_CTYPE", "TMPDIR", "PYTHONUNBUFFERED",
        "PYTHONDONTWRITEBYTECODE",
    }  # fmt: skip


def test_a_traceback_names_the_program_and_not_the_host(request_for: Make, sandbox_with: Sandboxed) -> None:
    request = request_for("import helper\n\n\ndef f():\n    helper.fail()\n\n\nf()\n")
    (request.files / "helper.py").write_text("def fail():\n    raise ValueError('no')\n")
    run = sandbox_with().run(request)
    assert 'File "program.py", line 8, in <module>\n    f()\n' in run.stderr
    assert 'File "helper.py", line 2, in fail\n' in run.stderr
    assert str(request.files.parent) not in run.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGSEGV, signal.SIGKILL])
def test_a_signal_is_told(number: int, request_for: Make, sandbox_with: Sandboxed) -> None:
    run = sandbox_with().run(request_for(f"import os\nos.kill(os.getpid(), {int(number)})"))
    assert (run.exit_code, run.signal) == (None, number)


@pytest.mark.parametrize("code", [0, 1, 126, 129, 137, 143, 192, 255])
def test_an_exit_code_is_not_taken_for_a_signal(
    code: int, request_for: Make, sandbox_with: Sandboxed, mechanism: str
) -> None:
    if mechanism == "bubblewrap" and tuple(map(int, os.uname().release.split(".")[:2])) < (6, 15):
        pytest.skip("this kernel does not tell how a process of bubblewrap ended")
    run = sandbox_with().run(request_for(f"import os, time\ntime.sleep(0.3)\nos._exit({code})"))
    assert (run.exit_code, run.signal) == (code, None)


def test_at_the_deadline_the_whole_tree_is_gone_and_output_is_kept(
    request_for: Make, sandbox_with: Sandboxed, mechanism: str, marker: str
) -> None:
    deadline = 15 if mechanism == "sandlock" else 6
    run = sandbox_with(run_timeout_s=deadline).run(request_for(DOUBLE_FORK, env={"MARKER": marker}))
    assert (run.timed_out, run.limits_hit, run.stdout) == (True, ("time",), "before\n")
    assert running_with(marker) == []


def test_orphans_are_gone_when_the_program_ends(
    request_for: Make, sandbox_with: Sandboxed, marker: str
) -> None:
    source = DOUBLE_FORK.removesuffix("time.sleep(1000)\n") + "os.wait()\n"
    run = sandbox_with().run(request_for(source, env={"MARKER": marker}))
    assert run.exit_code == 0
    assert running_with(marker) == []


def test_an_orphan_whose_first_thread_has_ended_is_gone_too(
    request_for: Make, sandbox_with: Sandboxed, marker: str
) -> None:
    source = DOUBLE_FORK.removesuffix("time.sleep(1000)\n") + "time.sleep(1)\n"
    last_thread = (
        "import ctypes, platform, threading\n"
        "        threading.Thread(target=time.sleep, args=(1000,)).start()\n"
        "        ctypes.CDLL(None).syscall({'x86_64': 60, 'aarch64': 93}[platform.machine()], 0)"
    )
    run = sandbox_with().run(
        request_for(source.replace("time.sleep(1000)", last_thread), env={"MARKER": marker})
    )
    assert run.exit_code == 0, run.stderr
    assert running_with(marker) == []


def test_output_arrives_while_the_program_runs_and_an_interruption_ends_it(
    request_for: Make, sandbox_with: Sandboxed, marker: str
) -> None:
    request = request_for(DOUBLE_FORK, env={"MARKER": marker})
    seen: list[str] = []

    def interrupt(stream: str, text: str) -> None:
        if text:
            seen.append(f"{stream}: {text}")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sandbox_with().run(request, interrupt)
    assert seen[0].startswith("stdout: b")
    assert running_with(marker) == []
    assert [path.name for path in request.files.parent.iterdir() if path.name != "program.py"] == ["files"]


def test_much_output_is_cut_in_the_middle(request_for: Make, sandbox_with: Sandboxed) -> None:
    told: list[str] = []
    source = "print('first')\nfor n in range(60000): print(n, 'x' * 60)\nprint('last')\n"
    run = sandbox_with(output_limit_mb=0.5).run(request_for(source), lambda _, text: told.append(text))
    assert run.limits_hit == ("output",)
    assert run.succeeded
    assert run.stdout.startswith("first\n0 x")
    assert run.stdout.endswith("last\n")
    assert "MiB of output cut here" in run.stdout
    assert len(run.stdout) < 600_000
    assert "".join(told) == run.stdout


def test_what_was_changed_and_deleted_is_named(request_for: Make, sandbox_with: Sandboxed) -> None:
    request = request_for(
        "import os\nopen('data.csv', 'a').write('more')\nos.remove('old.txt')\n"
        "os.rename('folder', 'renamed')\nopen('new.txt', 'w').write('n')\n"
    )
    (request.files / "data.csv").write_text("input")
    (request.files / "old.txt").write_text("old")
    (request.files / "kept.txt").write_text("kept")
    (request.files / "folder").mkdir()
    (request.files / "folder" / "x").write_text("x")
    run = sandbox_with().run(request)
    assert run.exit_code == 0, run.stderr
    assert [artifact.path for artifact in run.artifacts] == ["data.csv", "new.txt", "renamed/x"]
    assert run.replaced == ("data.csv",)
    assert run.deleted == ("folder", "folder/x", "old.txt")
    left = sorted(str(path.relative_to(request.files)) for path in request.files.rglob("*"))
    assert left == ["data.csv", "kept.txt", "new.txt", "renamed", "renamed/x"]


def test_a_file_called_program_py_among_the_inputs_stays(request_for: Make, sandbox_with: Sandboxed) -> None:
    request = request_for("print(open('program.py').read())")
    (request.files / "program.py").write_text("the user's own")
    run = sandbox_with().run(request)
    assert run.stdout.startswith("print(")
    assert (run.artifacts, run.deleted) == ((), ())
    assert (request.files / "program.py").read_text() == "the user's own"


def test_links_and_pipes_are_skipped(request_for: Make, sandbox_with: Sandboxed) -> None:
    source = "import os\nos.symlink('/etc/passwd', 'link')\nos.mkfifo('pipe')\nopen('a\\nb', 'w').close()\n"
    request = request_for(source)
    run = sandbox_with().run(request)
    assert set(run.skipped) == {
        Skipped("link", "symbolic link"),
        Skipped("pipe", "named pipe"),
        Skipped("a\\nb", "name with unprintable characters"),
    }
    assert list(request.files.iterdir()) == []


def test_without_confinement_every_run_warns(request_for: Make) -> None:
    warnings: list[str] = []
    sandbox = build_sandbox(TaskExecutionConfig(sandbox="none"), warnings.append)
    for _ in range(2):
        assert sandbox.run(request_for("print('hello')")).mechanism == "none"
    assert len(warnings) == 2


def test_bubblewrap_does_not_pretend_to_allow_single_hosts() -> None:
    with pytest.raises(SandboxError) as caught:
        build_sandbox(TaskExecutionConfig(sandbox="bubblewrap", network="example.org:443"))
    assert caught.value.hint


def test_the_library_function(request_for: Make) -> None:
    run = run_program(request_for("print(6 * 7)"), TaskExecutionConfig(run_timeout_s=30))
    assert run.stdout == "42\n"
    assert run.succeeded
