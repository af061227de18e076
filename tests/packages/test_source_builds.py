"""Distributions without a wheel: what their build may do, and what it may not."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from socket import create_server

import pytest

from code_it.packages.environment import ThrowawayEnvironment
from code_it.sandbox import probe
from code_it.values import Requirement

from .local_index import LocalIndex

Make = Callable[..., ThrowawayEnvironment]
pytestmark = pytest.mark.skipif(
    not any(report.name == "bubblewrap" and report.usable for report in probe()), reason="needs bubblewrap"
)
PYPROJECT = '[build-system]\nrequires = [{requires}]\nbuild-backend = "backend"\nbackend-path = ["."]\n'
BACKEND = """
import zipfile

def build_wheel(folder, config_settings=None, metadata_directory=None):
    value = act()
    info = "{name}-1.0.dist-info"
    file = "{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(folder + "/" + file, "w") as wheel:
        wheel.writestr("{name}.py", "VALUE = " + repr(value))
        wheel.writestr(info + "/METADATA", "Metadata-Version: 2.1\\nName: {name}\\nVersion: 1.0\\n{more}")
        wheel.writestr(info + "/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "/RECORD", "")
    return file

def act():
"""
HOSTILE = """
    import os, pathlib, socket
    done = {{}}
    def attempt(name, action):
        try:
            action()
            done[name] = True
        except BaseException as error:
            done[name] = False
    try:
        pathlib.Path({canary!r}).write_text("into a folder that is not the host's")
    except OSError:
        pass
    attempt("read the home", lambda: pathlib.Path({secret!r}).read_text())
    attempt("poison uv's cache", lambda: os.listdir({cache!r}))
    places = pathlib.Path({environments!r}).glob("*/lib/*/site-packages")
    attempt("change a virtualenv", lambda: [(path / "evil.py").write_text("") for path in places][0])
    attempt("reach the network", lambda: socket.create_connection(("127.0.0.1", {port}), 1))
    attempt("read the variables", lambda: os.environ["SECRET_TOKEN"])
    return done
"""


def add_source(index: LocalIndex, name: str, act: str, more: str = "", requires: str = "") -> None:
    backend = BACKEND.format(name=name, more=more) + act
    index.add_source(
        name, files={"pyproject.toml": PYPROJECT.format(requires=requires), "backend.py": backend}
    )


def value(environment: ThrowawayEnvironment, name: str) -> str:
    python = environment.root / "bin" / "python"
    code = f"import json, {name}; print(json.dumps({name}.VALUE))"
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout


def install(environment: ThrowawayEnvironment, name: str) -> str | None:
    return environment.install([Requirement(name, name)])[1]


def test_without_the_users_word_nothing_is_built(index: LocalIndex, make_environment: Make) -> None:
    add_source(index, "frobnitz", "    return 1")

    complaint = install(make_environment(), "frobnitz")

    assert complaint is not None
    assert "no wheel" in complaint


def test_hostile_build_code_finds_nothing_and_leaves_nothing(
    index: LocalIndex, make_environment: Make, environ: dict[str, str], tmp_path: Path
) -> None:
    index.add("gobnitz")
    assert install(make_environment(), "gobnitz") is None  # the user's cache is there
    secret = Path(environ["HOME"]) / "secret"
    secret.write_text("secret")
    environ["SECRET_TOKEN"] = "secret"
    with create_server(("127.0.0.1", 0)) as server:
        act = HOSTILE.format(
            canary=str(tmp_path / "canary"),
            secret=str(secret),
            cache=str(tmp_path / "cache" / "uv"),
            environments=str(tmp_path / "cache" / "code_it" / "environments"),
            port=server.getsockname()[1],
        )
        add_source(index, "frobnitz", act)
        environment = make_environment(allow_source_builds=True)
        assert install(environment, "frobnitz") is None

    done = json.loads(value(environment, "frobnitz"))
    assert len(done) == 5
    assert [name for name, succeeded in done.items() if succeeded] == []
    assert not (tmp_path / "canary").exists()


def test_what_a_build_needs_is_there(index: LocalIndex, make_environment: Make) -> None:
    index.add("buildtool", modules={"buildtool.py": "ANSWER = 42"})
    add_source(
        index, "frobnitz", "    import buildtool\n    return buildtool.ANSWER", requires='"buildtool>=1"'
    )
    environment = make_environment(allow_source_builds=True)

    assert install(environment, "frobnitz") is None
    assert value(environment, "frobnitz") == "42\n"
    assert not list(environment.root.glob("lib/python*/site-packages/buildtool.py"))


def test_what_it_needs_in_turn_is_built_too(index: LocalIndex, make_environment: Make) -> None:
    add_source(index, "frobnitz", "    return 1", more="Requires-Dist: dobnitz\\n")
    add_source(index, "dobnitz", "    return 2")
    environment = make_environment(allow_source_builds=True)

    assert install(environment, "frobnitz") is None
    assert value(environment, "dobnitz") == "2\n"


def test_a_wheel_is_taken_where_there_is_one(index: LocalIndex, make_environment: Make) -> None:
    index.add("frobnitz", modules={"frobnitz.py": "VALUE = 'wheel'"})
    index.add_source("frobnitz", "2.0", files={})
    environment = make_environment(allow_source_builds=True)

    assert install(environment, "frobnitz") is None
    assert value(environment, "frobnitz") == '"wheel"\n'


def test_a_refused_package_is_not_built(index: LocalIndex, make_environment: Make, tmp_path: Path) -> None:
    add_source(index, "frobnitz", "    return 1")
    environment = make_environment(allow_source_builds=True, denied_packages=("frobnitz",))

    complaint = install(environment, "frobnitz")

    assert complaint == "frobnitz is refused: denied by denied_packages"
    assert not [path for path in index.asked if path.endswith(".tar.gz")]


def test_a_build_that_fails_is_a_complaint_with_its_last_words(
    index: LocalIndex, make_environment: Make
) -> None:
    add_source(index, "frobnitz", "    raise SystemExit('no compiler here')")

    complaint = install(make_environment(allow_source_builds=True), "frobnitz")

    assert complaint is not None
    assert complaint.startswith("frobnitz 1.0 has no wheel, and building one failed")
    assert "no compiler here" in complaint


@pytest.mark.parametrize(
    "act",
    [
        "    import os\n    os.symlink('/etc/passwd', folder + '/frobnitz-1.0-py3-none-any.whl')",
        "    open(folder + '/numpy-9.9-py3-none-any.whl', 'w').write('x')",
    ],
    ids=["a link", "another name"],
)
def test_a_build_can_leave_nothing_but_its_own_wheel(
    index: LocalIndex, make_environment: Make, act: str
) -> None:
    backend = f"def build_wheel(folder, *_, **__):\n{act}\n    return 'frobnitz-1.0-py3-none-any.whl'\n"
    index.add_source(
        "frobnitz", files={"pyproject.toml": PYPROJECT.format(requires=""), "backend.py": backend}
    )

    complaint = install(make_environment(allow_source_builds=True), "frobnitz")

    assert complaint is not None
    assert "building one failed" in complaint


def test_an_archive_that_is_not_what_the_index_says_is_not_built(
    index: LocalIndex, make_environment: Make
) -> None:
    from code_it.errors import IndexUnreachable

    add_source(index, "frobnitz", "    return 1")
    (release,) = index.projects["frobnitz"]
    index.lie_about = release.file

    with pytest.raises(IndexUnreachable, match="is not the file that the index describes"):
        install(make_environment(allow_source_builds=True), "frobnitz")
