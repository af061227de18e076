from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Barrier, Event

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import IndexUnreachable
from code_it.packages.answers import KeptAnswers
from code_it.packages.client import IndexClient
from code_it.packages.configuration import IndexConfiguration
from code_it.packages.index import VerifiedIndex
from code_it.values import Needs, Refusal

from .local_index import LocalIndex, ServedIndex, days_ago

Examine = Callable[..., Needs]


def only_refusal(needs: Needs) -> Refusal:
    assert needs.requirements == ()
    (refusal,) = needs.refused
    return refusal


def facts(needs: Needs) -> str:
    (requirement,) = needs.requirements
    return "; ".join(requirement.facts)


def test_a_distribution_that_passes_says_what_was_verified(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", "1.0")
    index.add("frobnitz", "1.2", uploaded=days_ago(1))

    needs = examine("import frobnitz.core")

    assert needs.requirements[0].import_name == "frobnitz"
    assert needs.requirements[0].requirement == "frobnitz"
    told = facts(needs)
    assert "1.2 (wheel)" in told
    assert "first release: 2019-05-01" in told
    assert "no known vulnerability" in told
    assert index.address in told


def test_a_program_without_dependencies_asks_nobody(index: LocalIndex, examine: Examine) -> None:
    assert examine("import os, json\nprint(1)") == Needs()
    assert index.asked == []


def test_a_name_that_does_not_exist_is_refused_with_what_was_meant(examine: Examine) -> None:
    refusal = only_refusal(examine("import numpie2000"))

    assert "not a known package" in refusal.reason


def test_a_near_miss_is_refused_although_it_exists(index: LocalIndex, examine: Examine) -> None:
    index.add("reqeusts")

    refusal = only_refusal(examine("import reqeusts"))

    assert refusal.suggestion == "requests"
    assert "did you mean requests?" in str(refusal)
    assert index.asked == []


def test_a_young_name_is_refused(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", uploaded=days_ago(3))

    assert "3 days old" in only_refusal(examine("import frobnitz")).reason


def test_the_least_age_is_the_users_to_choose(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", uploaded=days_ago(3))

    assert examine("import frobnitz", min_package_age_days=2).requirements
    index.add("dobnitz", uploaded=days_ago(20))
    assert "20 days" in only_refusal(examine("import dobnitz", min_package_age_days=30)).reason


def test_the_age_is_that_of_the_first_release(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", "1.0", uploaded=days_ago(400))
    index.add("frobnitz", "1.1", uploaded=days_ago(0))

    assert examine("import frobnitz").requirements


def test_only_withdrawn_releases_are_refused_with_their_reason(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", yanked="leaks passwords")

    assert "leaks passwords" in only_refusal(examine("import frobnitz")).reason


def test_a_withdrawn_release_gives_way_to_an_older_one(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", "1.0")
    index.add("frobnitz", "2.0", yanked="broken")

    assert "1.0 (wheel)" in facts(examine("import frobnitz"))


def test_without_a_wheel_it_is_refused_unless_builds_are_allowed(index: LocalIndex, examine: Examine) -> None:
    index.add_source("frobnitz")

    assert "no wheel" in only_refusal(examine("import frobnitz")).reason
    assert "1.0 (source)" in facts(examine("import frobnitz", allow_source_builds=True))


@pytest.mark.parametrize("tag", ["cp27-cp27m-manylinux1_x86_64", "py3-none-win_amd64"])
def test_a_wheel_for_another_machine_is_none(index: LocalIndex, examine: Examine, tag: str) -> None:
    index.add("frobnitz", tag=tag)

    assert "no wheel for this Python and platform" in only_refusal(examine("import frobnitz")).reason


def test_a_wheel_for_another_python_is_none(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", "1.0", requires_python=">=3.8")
    index.add("frobnitz", "2.0", requires_python=">=4")

    assert "1.0 (wheel)" in facts(examine("import frobnitz"))


def test_a_known_vulnerability_is_refused_and_the_fix_is_named(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", "1.0", vulnerabilities=[{"id": "PYSEC-1", "fixed_in": ["1.1"], "withdrawn": None}])

    refusal = only_refusal(examine("import frobnitz"))

    assert "PYSEC-1" in refusal.reason
    assert refusal.suggestion == "frobnitz>=1.1"


def test_a_withdrawn_report_of_a_vulnerability_is_none(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", vulnerabilities=[{"id": "PYSEC-1", "fixed_in": [], "withdrawn": OLD_REPORT}])

    assert "no known vulnerability" in facts(examine("import frobnitz"))


OLD_REPORT = "2024-01-01T00:00:00Z"


def test_the_vulnerabilities_are_those_of_the_version_that_would_be_installed(
    index: LocalIndex, examine: Examine
) -> None:
    hole = [{"id": "PYSEC-7", "fixed_in": ["2.0"], "withdrawn": None}]
    index.add("frobnitz", "1.0", vulnerabilities=hole)
    index.add("frobnitz", "2.0")

    assert examine("import frobnitz").requirements
    assert "PYSEC-7" in only_refusal(examine("import frobnitz  # frobnitz<2")).reason


def test_html_without_dates_is_completed_by_the_json_beside_it(index: LocalIndex, examine: Examine) -> None:
    index.html_only = True
    index.add("frobnitz", uploaded=days_ago(2))
    index.add("dobnitz", yanked="", requires_python=">=3.8")

    assert "2 days old" in only_refusal(examine("import frobnitz")).reason
    assert "withdrawn" in only_refusal(examine("import dobnitz")).reason


def test_what_cannot_be_checked_is_said(index: LocalIndex, examine: Examine) -> None:
    index.html_only, index.details = True, False
    index.add("frobnitz", uploaded=days_ago(2))

    told = facts(examine("import frobnitz"))

    assert "age: not checked" in told
    assert "vulnerabilities: not checked" in told


def test_the_lists_of_the_user_hold(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz")
    source = "import frobnitz"

    assert "denied" in only_refusal(examine(source, denied_packages=("Frobnitz",))).reason
    assert "allowed_packages" in only_refusal(examine(source, allowed_packages=("numpy",))).reason
    assert examine(source, allowed_packages=("FROBNITZ",)).requirements
    assert (
        "denied"
        in only_refusal(examine(source, check_package_is_in_pypi=False, denied_packages=("frobnitz",))).reason
    )


def test_an_allowed_imitation_is_still_one(index: LocalIndex, examine: Examine) -> None:
    index.add("reqeusts")

    assert "imitates" in only_refusal(examine("import reqeusts", allowed_packages=("reqeusts",))).reason


def test_without_the_check_the_index_is_not_asked_and_all_else_holds(
    index: LocalIndex, examine: Examine
) -> None:
    needs = examine("import frobnitz, reqeusts", check_package_is_in_pypi=False)

    assert [one.requirement for one in needs.requirements] == ["frobnitz"]
    assert [one.suggestion for one in needs.refused] == ["requests"]
    assert "not checked" in needs.requirements[0].facts[-1]
    assert index.asked == []


def test_optional_imports_are_wanted_but_never_refused(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz")
    source = "try:\n    import frobnitz, dobnitz\nexcept ImportError:\n    dobnitz = None"

    needs = examine(source)

    assert [one.requirement for one in needs.requirements] == ["frobnitz"]
    assert needs.refused == ()


def test_backends_of_calls_are_verified_too(index: LocalIndex, examine: Examine) -> None:
    index.add("pandas")
    index.add("openpyxl", yanked="bad")

    needs = examine("import pandas as pd\npd.read_excel('a.xlsx')")

    assert [one.requirement for one in needs.requirements] == ["pandas"]
    assert [one.name for one in needs.refused] == ["openpyxl"]


def test_a_namespace_that_many_share_is_left_to_the_model(examine: Examine) -> None:
    needs = examine("from google.cloud import frobnitz\nimport azure.dobnitz")

    assert needs == Needs(unknown=("google.cloud.frobnitz", "azure.dobnitz"))


def test_the_programs_own_header_places_what_no_table_knows(index: LocalIndex, examine: Examine) -> None:
    index.add("google-cloud-frobnitz")
    header = '# /// script\n# dependencies = ["google-cloud-frobnitz>=1", "dobnitz"]\n# ///\n'

    needs = examine(header + "from google.cloud import frobnitz")

    assert [one.requirement for one in needs.requirements] == ["google-cloud-frobnitz>=1"]
    assert needs.unknown == ()


def test_modules_of_python_2_are_no_packages(index: LocalIndex, examine: Examine) -> None:
    index.add("urllib2")

    refusal = only_refusal(examine("import urllib2"))

    assert refusal.suggestion == "urllib.request"
    assert index.asked == []


@pytest.mark.parametrize(
    ("source", "task", "wanted"),
    [
        ("import frobnitz  # needs frobnitz>=1,<2", "", "frobnitz<2,>=1"),
        ("import frobnitz", "Use frobnitz ~= 1.0 to do it.", "frobnitz~=1.0"),
        ("import frobnitz  # frobnitz == 1.0", "with frobnitz==2.0", "frobnitz==1.0"),
        (
            '# /// script\n# dependencies = ["frobnitz==1.0"]\n# ///\nimport frobnitz  # frobnitz<9',
            "",
            "frobnitz==1.0",
        ),
        ("import frobnitz\nx = 'frobnitz==1.0'", "", "frobnitz"),
        ("import frobnitz  # dobnitz==1.0", "", "frobnitz"),
    ],
)
def test_versions_that_were_asked_for_are_honoured(
    index: LocalIndex,
    make_index: Callable[..., VerifiedIndex],
    tmp_path: Path,
    source: str,
    task: str,
    wanted: str,
) -> None:
    index.add("frobnitz", "1.0")
    index.add("frobnitz", "2.0")

    (requirement,) = make_index(task).examine(source, tmp_path).requirements

    assert requirement.requirement == wanted


def test_a_version_that_does_not_exist_is_refused(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz", "1.0")

    refusal = only_refusal(examine("import frobnitz  # frobnitz>=7"))

    assert "no release matches >=7; the newest is 1.0" in refusal.reason


def test_verify_takes_the_first_proposal_that_passes(
    index: LocalIndex, make_index: Callable[..., VerifiedIndex]
) -> None:
    index.add("frobnitz", uploaded=days_ago(1))
    index.add("dobnitz")

    needs = make_index().verify("google.dobnitz", ["frobnitz", "no-such-thing", "dobnitz"])

    assert [(one.import_name, one.requirement) for one in needs.requirements] == [
        ("google.dobnitz", "dobnitz")
    ]
    assert needs.refused == ()


def test_verify_returns_every_refusal_when_nothing_passes(make_index: Callable[..., VerifiedIndex]) -> None:
    needs = make_index().verify("google.dobnitz", ["--index-url=x", "no-such-thing"])

    assert [one.name for one in needs.refused] == ["--index-url=x", "no-such-thing"]


def test_all_names_of_a_program_are_looked_up_together(index: LocalIndex, examine: Examine) -> None:
    names = ["frobnitz", "dobnitz", "mobnitz", "gobnitz"]
    for name in names:
        index.add(name)
    index.together = Barrier(len(names))

    assert len(examine(f"import {', '.join(names)}").requirements) == len(names)
    assert not index.never_together


def test_an_answer_is_asked_for_once(
    index: LocalIndex, make_index: Callable[..., VerifiedIndex], tmp_path: Path
) -> None:
    index.add("frobnitz")
    for _ in range(2):
        one = make_index()
        for _ in range(2):
            assert one.examine("import frobnitz", tmp_path).requirements

    assert index.asked.count("/simple/frobnitz/") == 1


def test_a_stumble_is_tried_again(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz")
    index.failures["/simple/frobnitz/"] = 1

    assert examine("import frobnitz").requirements


def test_an_index_that_keeps_stumbling_is_unreachable(index: LocalIndex, examine: Examine) -> None:
    index.add("frobnitz")
    index.failures["/simple/frobnitz/"] = 99

    with pytest.raises(IndexUnreachable, match="503") as caught:
        examine("import frobnitz")
    assert caught.value.hint


def test_an_index_that_is_down_is_named(served: ServedIndex, index: LocalIndex, examine: Examine) -> None:
    served.close()

    with pytest.raises(IndexUnreachable) as caught:
        examine("import frobnitz")
    assert index.address.removesuffix("/simple/") in caught.value.message


def test_an_index_that_is_down_does_not_matter_to_a_program_without_packages(
    served: ServedIndex, examine: Examine
) -> None:
    served.close()

    assert examine("import json") == Needs()


def test_an_index_that_never_answers_is_given_up(index: LocalIndex, tmp_path: Path) -> None:
    index.hanging = Event()
    client = IndexClient(
        lambda: IndexConfiguration((index.address,)), KeptAnswers(tmp_path / "answers"), timeouts_s=(0.2, 0.2)
    )

    with pytest.raises(IndexUnreachable, match="does not answer"):
        client.find("frobnitz")
    client.close()


def test_a_kept_answer_serves_while_the_index_is_down(
    served: ServedIndex,
    index: LocalIndex,
    make_index: Callable[..., VerifiedIndex],
    tmp_path: Path,
) -> None:
    index.add("frobnitz")
    assert make_index().examine("import frobnitz", tmp_path).requirements
    grow_old(tmp_path / "cache")
    served.close()

    told = facts(make_index().examine("import frobnitz", tmp_path))

    assert "it does not answer now" in told


def test_a_kept_answer_that_is_old_is_asked_again(
    index: LocalIndex, make_index: Callable[..., VerifiedIndex], tmp_path: Path
) -> None:
    index.add("frobnitz")
    assert make_index().examine("import frobnitz", tmp_path).requirements
    grow_old(tmp_path / "cache")
    index.projects["frobnitz"][0].yanked = "meanwhile"

    assert make_index().examine("import frobnitz", tmp_path).refused


def grow_old(cache: Path) -> None:
    """Make every kept answer a day older."""
    import json

    for path in (cache / "code_it" / "index").rglob("*.json"):
        document = json.loads(path.read_text())
        path.write_text(json.dumps(document | {"seconds": document["seconds"] - 86_400}))


def test_a_damaged_kept_answer_is_ignored(
    index: LocalIndex, make_index: Callable[..., VerifiedIndex], tmp_path: Path
) -> None:
    index.add("frobnitz")
    assert make_index().examine("import frobnitz", tmp_path).requirements
    for path in (tmp_path / "cache" / "code_it" / "index").rglob("*.json"):
        path.write_text('{"seconds": 1')

    assert make_index().examine("import frobnitz", tmp_path).requirements


def test_an_unwritable_cache_costs_only_the_memory(index: LocalIndex, tmp_path: Path) -> None:
    index.add("frobnitz")
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be")
    client = IndexClient(lambda: IndexConfiguration((index.address,)), KeptAnswers(blocked))

    assert client.find("frobnitz") is not None
    client.close()


def test_the_first_index_that_has_a_name_decides(tmp_path: Path, index: LocalIndex) -> None:
    index.add("frobnitz", "9.0")
    mine = tmp_path / "mine"
    (mine / "frobnitz").mkdir(parents=True)
    (mine / "frobnitz" / "index.html").write_text(
        '<a href="../../files/frobnitz-1.0-py3-none-any.whl#sha256=00">x</a>'
    )
    configuration = IndexConfiguration((mine.as_uri(), index.address))
    with_files = VerifiedIndex(
        TaskExecutionConfig(), IndexClient(lambda: configuration, KeptAnswers(tmp_path / "a"))
    )

    told = facts(with_files.examine("import frobnitz", tmp_path))

    assert "1.0 (wheel)" in told
    assert "age: not checked" in told
    assert index.asked == []
    with_files.close()


class Forgetful(KeptAnswers):
    """Keeps nothing, so that each look-up asks."""

    def put(self, *_: object) -> None: ...


def test_a_folder_of_wheels_is_searched(tmp_path: Path, index: LocalIndex) -> None:
    links = tmp_path / "wheels"
    links.mkdir()
    (links / "frobnitz-3.0-py3-none-any.whl").write_bytes(b"")
    client = IndexClient(
        lambda: IndexConfiguration((index.address,), find_links=(str(links),)), Forgetful(tmp_path / "a")
    )

    alone = client.find("frobnitz")
    index.add("frobnitz", "1.0")
    both = client.find("frobnitz")

    assert alone is not None
    assert [one.version for one in alone.releases] == ["3.0"]
    assert both is not None
    assert [one.version for one in both.releases] == ["1.0", "3.0"]
    assert both.first_upload is not None
    client.close()


def test_a_folder_of_wheels_serves_while_the_index_is_down(
    tmp_path: Path, served: ServedIndex, index: LocalIndex
) -> None:
    (tmp_path / "frobnitz-3.0-py3-none-any.whl").write_bytes(b"")
    client = IndexClient(
        lambda: IndexConfiguration((index.address,), find_links=(str(tmp_path),)), KeptAnswers(tmp_path / "a")
    )
    served.close()

    assert client.find("frobnitz") is not None
    client.close()


def test_credentials_in_an_address_are_never_shown(index: LocalIndex, tmp_path: Path) -> None:
    index.add("frobnitz")
    address = index.address.replace("http://", "http://joe:secret@")
    one = VerifiedIndex(
        TaskExecutionConfig(),
        IndexClient(lambda: IndexConfiguration((address,)), KeptAnswers(tmp_path / "a")),
    )

    told = facts(one.examine("import frobnitz", tmp_path))

    assert "secret" not in told
    assert "127.0.0.1" in told
    one.close()


def test_what_does_not_parse_needs_nothing(examine: Examine) -> None:
    assert examine("import (") == Needs()
    assert examine("import a\0b") == Needs()


def test_a_program_cannot_have_the_index_searched_through(index: LocalIndex, examine: Examine) -> None:
    refusal = only_refusal(examine("\n".join(f"import frobnitz{number}" for number in range(200))))

    assert "200 packages" in refusal.reason
    assert index.asked == []


def test_a_name_without_end_is_shown_in_part(examine: Examine) -> None:
    refusal = only_refusal(examine(f"__import__('{'a' * 100_000}')"))

    assert len(str(refusal)) < 500


def test_a_program_of_great_depth_is_read(examine: Examine) -> None:
    assert examine(f"import json\nx = {'+'.join(['1'] * 900)}") == Needs()
    for length in (2000, 5000, 20_000):
        examine(f"x = {'+'.join(['1'] * length)}")
    examine(f"if {'not ' * 900}x:\n    pass")
    branches = "".join(f"elif x == {number}:\n    pass\n" for number in range(900))
    assert [one.name for one in examine(f"if x:\n    import quick_data\n{branches}").refused] == [
        "quick-data"
    ]


def test_a_name_that_cannot_be_printed_is_shown_so_that_it_can(examine: Examine) -> None:
    refusal = only_refusal(examine("__import__('a\\x1b[2J\\n\\ud800b')"))

    assert str(refusal).isprintable()


def test_the_vulnerabilities_of_a_version_are_asked_for_once(
    index: LocalIndex, make_index: Callable[..., VerifiedIndex], tmp_path: Path
) -> None:
    index.add("frobnitz", "1.0")
    index.add("frobnitz", "2.0")
    one = make_index()
    for _ in range(3):
        assert one.examine("import frobnitz  # frobnitz<2", tmp_path).requirements

    assert index.asked.count("/pypi/frobnitz/1.0/json") == 1
