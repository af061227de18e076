from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from code_it.errors import InstallError
from code_it.packages.environment import ThrowawayEnvironment
from code_it.packages.installer import Installer
from code_it.packages.sweep import OwnedFolder, sweep
from code_it.values import Requirement

from .local_index import LocalIndex, ServedIndex

MakeEnvironment = Callable[..., ThrowawayEnvironment]


def needs(*names: str) -> list[Requirement]:
    return [Requirement(name.partition("=")[0].rstrip("<>=~!"), name) for name in names]


def python_says(environment: ThrowawayEnvironment, code: str) -> str:
    python = environment.root / "bin" / "python"
    return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def settled(folder: Path) -> list[Path]:
    """What lies in ``folder`` when the removals of this process are through."""
    import threading

    for thread in threading.enumerate():
        if thread.name == "remove-environment":
            thread.join(30)
    return list(folder.iterdir()) if folder.exists() else []


def test_nothing_is_made_before_it_is_used(make_environment: MakeEnvironment, tmp_path: Path) -> None:
    environment = make_environment()
    assert environment.install(()) == ((), None)
    environment.close()

    assert not (tmp_path / "cache").exists()


def test_the_virtualenv_is_empty_and_works(make_environment: MakeEnvironment, tmp_path: Path) -> None:
    environment = make_environment()

    assert environment.root.is_relative_to(tmp_path / "cache" / "code_it" / "environments")
    assert environment.root.stat().st_dev == (tmp_path / "cache").stat().st_dev
    assert list(environment.root.glob("lib/python*/site-packages/pip")) == []
    assert python_says(environment, "import sys; print(sys.prefix)") == str(environment.root)


def test_threads_that_ask_at_once_get_the_same_virtualenv(make_environment: MakeEnvironment) -> None:
    environment = make_environment()
    roots: list[Path] = []
    threads = [Thread(target=lambda: roots.append(environment.root)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(roots) == 8
    assert len(set(roots)) == 1


def test_what_is_installed_can_be_imported_and_has_a_version(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz", "1.5", requires=["dobnitz>=2"], modules={"frobnitz/__init__.py": "import dobnitz"})
    index.add("dobnitz", "2.0")
    index.add("dobnitz", "1.0")
    environment = make_environment()

    installed, complaint = environment.install(needs("frobnitz"))

    assert complaint is None
    assert [(one.requirement, one.version) for one in installed] == [("frobnitz", "1.5")]
    assert python_says(environment, "import frobnitz, dobnitz; print(1)") == "1"


def test_the_resolved_set_has_hashes_and_only_what_is_needed(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz", requires=["dobnitz", 'gobnitz; python_version < "3"'])
    for name in ("dobnitz", "gobnitz", "mobnitz"):
        index.add(name)
    environment = make_environment()
    environment.install(needs("mobnitz"))
    installed, _ = environment.install(needs("frobnitz"))

    pins = environment.pins(installed)

    assert [(pin.name, pin.version) for pin in pins] == [("dobnitz", "1.0"), ("frobnitz", "1.0")]
    assert all(pin.hashes and pin.hashes[0].startswith("sha256:") for pin in pins)


def test_between_attempts_packages_stay_and_are_not_installed_again(
    served: ServedIndex, index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz")
    environment = make_environment()
    environment.install(needs("frobnitz"))
    served.close()

    installed, complaint = environment.install(needs("frobnitz"))

    assert complaint is None
    assert installed[0].version == "1.0"


def test_what_an_earlier_program_needed_does_not_bind_a_later_one(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("gobnitz", "1.0")
    index.add("gobnitz", "2.0")
    index.add("frobnitz", requires=["gobnitz<2"])
    environment = make_environment()
    first, _ = environment.install(needs("gobnitz>=2"))

    second, fine = environment.install(needs("frobnitz"))
    together, conflict = environment.install([*needs("gobnitz>=2"), *needs("frobnitz")])

    assert [one.version for one in first] == ["2.0"]
    assert fine is None
    assert second
    assert together == ()
    assert conflict is not None
    assert "conflict" in conflict


def test_a_distribution_without_the_import_is_removed_and_the_complaint_says_so(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz", modules={"elsewhere.py": ""})
    environment = make_environment()

    installed, complaint = environment.install(needs("frobnitz"))

    assert installed == ()
    assert complaint is not None
    assert "provides no module frobnitz" in complaint
    assert list(environment.root.glob("lib/python*/site-packages/elsewhere.py")) == []


def test_in_a_namespace_the_whole_path_must_be_there(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("google-frobnitz", modules={"google/cloud/frobnitz/__init__.py": ""})
    environment = make_environment()

    _, missing = environment.install([Requirement("google.cloud.dobnitz", "google-frobnitz")])
    _, there = environment.install([Requirement("google.cloud.frobnitz", "google-frobnitz")])

    assert missing is not None
    assert "google.cloud.dobnitz" in missing
    assert there is None


def test_extras_are_installed_whatever_the_users_uv_writes_of_them(
    index: LocalIndex, make_environment: MakeEnvironment, environ: dict[str, str]
) -> None:
    index.add("frobnitz", requires=['gobnitz; extra == "more"'], extras=["more"])
    index.add("gobnitz")
    settings = Path(environ["HOME"]) / ".config/uv/uv.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("[pip]\nno-strip-extras = true\nuniversal = true\n")
    environment = make_environment()

    installed, complaint = environment.install([Requirement("frobnitz", "frobnitz[more]")])

    assert complaint is None
    assert [pin.name for pin in environment.pins(installed)] == ["frobnitz", "gobnitz"]
    assert python_says(environment, "import frobnitz, gobnitz; print(1)") == "1"


def test_another_distribution_may_provide_the_import(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz", requires=["dobnitz"], modules={"frobnitz_meta.py": ""})
    index.add("dobnitz", modules={"frobnitz/__init__.py": ""})

    installed, complaint = make_environment().install(needs("frobnitz"))

    assert complaint is None
    assert installed


def test_requirements_that_conflict_are_a_complaint_that_names_them(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz", requires=["gobnitz<2"])
    index.add("dobnitz", requires=["gobnitz>=2"])
    index.add("gobnitz", "1.0")
    index.add("gobnitz", "2.0")

    installed, complaint = make_environment().install(needs("frobnitz", "dobnitz"))

    assert installed == ()
    assert complaint is not None
    assert "conflict: frobnitz, dobnitz" in complaint
    assert "gobnitz" in complaint


def test_a_missing_wheel_is_a_complaint_that_names_the_culprit(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz")
    index.add_source("dobnitz")

    _, complaint = make_environment().install(needs("frobnitz", "dobnitz"))

    assert complaint is not None
    assert complaint.startswith("no wheel for this Python and platform satisfies dobnitz\n")


def test_nothing_that_was_downloaded_is_run(index: LocalIndex, make_environment: MakeEnvironment) -> None:
    index.add_source("frobnitz")

    make_environment().install(needs("frobnitz"))

    assert not [path for path in index.asked if path.endswith(".tar.gz")]


def test_what_was_installed_does_not_run_when_more_is_installed(
    index: LocalIndex, make_environment: MakeEnvironment, environ: dict[str, str], tmp_path: Path
) -> None:
    canary = tmp_path / "canary"
    index.add(
        "frobnitz", modules={"frobnitz.py": "", "frobnitz.pth": f"import os; os.mkdir({str(canary)!r})"}
    )
    index.add("dobnitz")
    settings = Path(environ["HOME"]) / ".config/uv/uv.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("no-cache = true\n")
    environment = make_environment()
    environment.install(needs("frobnitz"))

    installed, complaint = environment.install(needs("dobnitz"))

    assert (installed[0].version, complaint) == ("1.0", None)
    assert not canary.exists()


def test_after_a_complaint_the_environment_is_still_good(
    index: LocalIndex, make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz")
    environment = make_environment()
    environment.install(needs("dobnitz"))

    installed, complaint = environment.install(needs("frobnitz"))

    assert (installed[0].version, complaint) == ("1.0", None)


def test_an_index_that_is_down_stops_with_a_hint(
    served: ServedIndex, make_environment: MakeEnvironment
) -> None:
    served.close()

    with pytest.raises(InstallError, match="does not answer") as caught:
        make_environment(dependency_install_attempts=1).install(needs("frobnitz"))
    assert caught.value.hint


def test_an_index_that_stumbles_is_tried_again(index: LocalIndex, make_environment: MakeEnvironment) -> None:
    index.add("frobnitz")
    index.failures["/simple/frobnitz/"] = 4

    installed, complaint = make_environment(dependency_install_attempts=4).install(needs("frobnitz"))

    assert (installed[0].version, complaint) == ("1.0", None)


def test_offline_with_a_warm_cache_works_and_says_so(
    served: ServedIndex, index: LocalIndex, make_environment: MakeEnvironment, environ: dict[str, str]
) -> None:
    index.add("frobnitz")
    make_environment().install(needs("frobnitz"))
    served.close()
    environ["UV_HTTP_TIMEOUT"] = "2"
    forget_freshness(Path(environ["XDG_CACHE_HOME"]) / "uv")

    installed, complaint = make_environment(dependency_install_attempts=1).install(needs("frobnitz"))

    assert complaint is None
    assert installed[0].facts == ("installed from uv's cache: the index did not answer",)


def forget_freshness(cache: Path) -> None:
    """Make uv ask the index again: its copies of the pages are taken as old."""
    for path in cache.glob("simple-v*/**/*.rkyv"):
        os.utime(path, (0, 0))


def test_close_removes_the_virtualenv(make_environment: MakeEnvironment, tmp_path: Path) -> None:
    environment = make_environment()
    root = environment.root
    environment.close()

    assert not root.exists()
    assert settled(root.parent) == []


def test_an_environment_can_be_used_again_after_close(make_environment: MakeEnvironment) -> None:
    environment = make_environment()
    first = environment.root
    environment.close()

    assert environment.root != first
    assert environment.root.is_dir()


def test_a_kept_virtualenv_stays_and_says_how_to_activate_it(make_environment: MakeEnvironment) -> None:
    environment = make_environment(keep_environment=True)
    root = environment.root
    line = environment.activate_line
    environment.close()

    assert root.is_dir()
    assert line == f"source {root}/bin/activate"
    shell = subprocess.run(["bash", "-c", f"{line} && echo $VIRTUAL_ENV"], capture_output=True, text=True)
    assert shell.stdout.strip() == str(root)


def test_without_a_writable_home_a_temporary_folder_serves(
    index: LocalIndex, make_environment: MakeEnvironment, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    index.add("frobnitz")
    environment = make_environment()

    installed, complaint = environment.install(needs("frobnitz"))

    assert (installed[0].version, complaint) == ("1.0", None)
    assert environment.root.is_relative_to(tmp_path / f"code_it-{os.getuid()}")


def test_with_no_writable_folder_at_all_there_is_a_hint(
    make_environment: MakeEnvironment, tmp_path: Path, environ: dict[str, str]
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    environ["TMPDIR"] = str(tmp_path / "cache")

    with pytest.raises(InstallError) as caught:
        _ = make_environment().root
    assert "XDG_CACHE_HOME" in caught.value.hint


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_stops_with_a_hint(
    small_disk: Path, index: LocalIndex, environ: dict[str, str], make_environment: MakeEnvironment
) -> None:
    index.add("frobnitz", modules={"frobnitz.py": os.urandom(3_000_000).hex()})
    environ["XDG_CACHE_HOME"] = str(small_disk)

    with pytest.raises(InstallError, match=r"full|No space") as caught:
        make_environment(dependency_install_attempts=1).install(needs("frobnitz"))
    assert "disk space" in caught.value.hint


@pytest.mark.parametrize(
    "hostile",
    [
        "--index-url=x",
        "-r x",
        "a @ file:///etc/passwd",
        "../x",
        "a; os_name=='x'",
        "a\n--pre",
        "git+https://x/y",
        "",
    ],
)
def test_what_is_no_requirement_never_reaches_a_command_line(tmp_path: Path, hostile: str) -> None:
    log = tmp_path / "log"
    uv = tmp_path / "uv"
    uv.write_text(f'#!/bin/sh\necho "$@" >> {log}\n')
    uv.chmod(0o755)
    installer = Installer(tmp_path, (), {}, 1, lambda: None, uv=uv)

    with pytest.raises(InstallError, match="not handed to uv"):
        installer.install([Requirement("a", hostile)])
    assert not log.exists()


def test_uv_gets_names_beside_its_arguments_and_no_other_variables(tmp_path: Path) -> None:
    log = tmp_path / "log"
    uv = tmp_path / "uv"
    uv.write_text(f'#!/bin/sh\nenv > {log}.env\necho "$@" >> {log}\nexit 1\n')
    uv.chmod(0o755)
    installer = Installer(tmp_path, ("--no-index",), {"PATH": os.environ["PATH"]}, 1, lambda: None, uv=uv)

    installer.install(needs("frobnitz"))

    first = log.read_text().splitlines()[0]
    assert "--only-binary :all: --no-index" in first
    assert first.endswith(" -")
    assert "frobnitz" not in first
    names = {line.partition("=")[0] for line in Path(f"{log}.env").read_text().splitlines()}
    assert names <= {"PATH", "PWD", "_", "SHLVL"}


def test_a_folder_whose_owner_was_killed_is_swept_and_a_living_ones_is_not(tmp_path: Path) -> None:
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom code_it.packages.sweep import OwnedFolder\n"
        "print(OwnedFolder(Path(sys.argv[1]), 'env').path, flush=True)\ntime.sleep(60)"
    )
    parent = tmp_path / "environments"
    import sys

    process = subprocess.Popen([sys.executable, "-c", script, parent], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    theirs = Path(process.stdout.readline().strip())
    mine = OwnedFolder(parent, "env")
    sweep(parent)
    assert theirs.is_dir()

    process.kill()
    process.wait()
    process.stdout.close()
    sweep(parent)

    assert not theirs.exists()
    assert mine.path.is_dir()
    mine.remove()
    assert settled(parent) == []


def test_a_folder_that_is_just_being_made_is_left_alone(tmp_path: Path) -> None:
    fresh = tmp_path / "env-fresh"
    fresh.mkdir()
    forgotten = tmp_path / "env-forgotten"
    forgotten.mkdir()
    os.utime(forgotten, (0, 0))

    sweep(tmp_path)

    assert fresh.is_dir()
    assert not forgotten.exists()


def test_a_marker_without_a_folder_is_swept_and_one_in_use_is_not(tmp_path: Path) -> None:
    lost = tmp_path / "env-lost.marker"
    lost.touch()
    mine = OwnedFolder(tmp_path, "env")
    mine.path.rmdir()

    sweep(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == [f"{mine.path.name}.marker"]
    mine.remove()
    assert settled(tmp_path) == []


def test_a_link_among_the_folders_is_not_followed(tmp_path: Path) -> None:
    treasure = tmp_path / "treasure"
    treasure.mkdir()
    parent = tmp_path / "environments"
    parent.mkdir()
    (parent / "env-link").symlink_to(treasure)
    os.utime(treasure, (0, 0))

    sweep(parent)

    assert treasure.is_dir()


def test_a_forked_child_does_not_remove_what_its_parent_owns(tmp_path: Path) -> None:
    folder = OwnedFolder(tmp_path, "env")

    child = os.fork()
    if child == 0:
        folder.remove()
        os._exit(0)
    os.waitpid(child, 0)

    assert folder.path.is_dir()
    folder.remove()
