from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from code_it.packages import with_inline_metadata
from code_it.packages.script import declared_requirements
from code_it.packages.versions import read_wishes
from code_it.values import Requirement

PINS = (
    Requirement("requests", "requests>=2", "2.32.0"),
    Requirement("bs4", "beautifulsoup4", "4.12.3"),
    Requirement("x", "x[b,a]", "1.0"),
    Requirement("y", "y<3"),
)
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
BLOCK = f"""\
# /// script
# requires-python = ">={PYTHON}"
# dependencies = [
#     "beautifulsoup4==4.12.3",
#     "requests==2.32.0",
#     "x[a,b]==1.0",
#     "y<3",
# ]
# ///
"""


def test_the_block_pins_what_was_installed() -> None:
    assert with_inline_metadata("import requests\n", PINS) == f"{BLOCK}\nimport requests\n"


def test_the_block_is_read_back() -> None:
    source = with_inline_metadata("import requests\n", PINS)

    assert declared_requirements(source) == (
        "beautifulsoup4==4.12.3",
        "requests==2.32.0",
        "x[a,b]==1.0",
        "y<3",
    )


def test_a_program_without_packages_says_its_python() -> None:
    text = with_inline_metadata("print(1)\n", ())

    assert text == f'# /// script\n# requires-python = ">={PYTHON}"\n# dependencies = []\n# ///\n\nprint(1)\n'


def test_shebang_and_encoding_stay_first_and_the_docstring_a_docstring() -> None:
    source = '#!/usr/bin/env python\n# -*- coding: latin-1 -*-\n"""What it does."""\nimport os\n'

    text = with_inline_metadata(source, PINS)

    assert text.startswith("#!/usr/bin/env python\n# -*- coding: latin-1 -*-\n# /// script\n")
    assert ast.get_docstring(ast.parse(text)) == "What it does."


def test_an_earlier_block_is_replaced_and_its_index_is_not_repeated() -> None:
    old = (
        '# /// script\n# dependencies = ["evil"]\n#\n# [tool.uv]\n# index-url = "https://evil.example/simple"\n'
        "# ///\n"
    )

    text = with_inline_metadata(f"{old}import requests\n", PINS)

    assert "evil" not in text
    assert text.count("# /// script") == 1
    assert with_inline_metadata(text, PINS) == text


def test_other_blocks_and_text_that_looks_like_one_stay() -> None:
    source = '# /// other\n# a = 1\n# ///\nx = """\n # /// script\n"""\n'

    text = with_inline_metadata(source, ())

    assert source in text


def test_uv_understands_the_block(tmp_path: Path) -> None:
    from uv import find_uv_bin

    program = tmp_path / "program.py"
    program.write_text(with_inline_metadata("print('ran')\n", ()))
    line = [find_uv_bin(), "run", "--offline", "--no-project", "--python", sys.executable, program]

    ended = subprocess.run(line, capture_output=True, text=True, cwd=tmp_path)

    assert (ended.stdout, ended.returncode) == ("ran\n", 0), ended.stderr


@pytest.mark.parametrize(("end", "mark"), [("\r\n", ""), ("\r", ""), ("\n", "\ufeff"), ("\r\n", "\ufeff")])
def test_a_block_of_a_file_from_elsewhere_is_read(end: str, mark: str) -> None:
    text = '# /// script\n# dependencies = ["requests"]\n# ///\nimport requests\n'.replace("\n", end)
    assert declared_requirements(mark + text) == ("requests",)
    assert with_inline_metadata(mark + text, PINS) == f"{BLOCK}\nimport requests\n"


@pytest.mark.parametrize(
    "header",
    [
        "# /// script\n# dependencies = [\n# ///\n",
        '# /// script\n# dependencies = "requests"\n# ///\n',
        '# /// script\n# dependencies = ["requests"]\n',
        '# /// other\n# dependencies = ["requests"]\n# ///\n',
    ],
)
def test_what_is_no_declaration_declares_nothing(header: str) -> None:
    assert declared_requirements(header + "import requests\n") == ()


@pytest.mark.parametrize(
    ("text", "name", "specifier"),
    [
        ("# numpy>=1.20", "numpy", ">=1.20"),
        ("# pip install pandas==2.0.1 numpy~=1.20", "pandas", "==2.0.1"),
        ("# pip install pandas==2.0.1 numpy~=1.20", "numpy", "~=1.20"),
        ("#requests >= 2.0, < 3", "requests", "<3,>=2.0"),
        ("x = 1  # needs PyYAML!=6.0", "pyyaml", "!=6.0"),
        ("import yaml  # yaml>=6", "pyyaml", ">=6"),
        ("# needs numpy==2.*.", "numpy", "==2.*"),
        ("# if a<3 or b>4 then numpy", "numpy", ""),
        ("# numpy>=one", "numpy", ""),
        ("x = 'numpy>=1.20'", "numpy", ""),
        ("# scikit-learn[all]>=1.2", "scikit-learn", ">=1.2"),
    ],
)
def test_specifiers_in_comments(text: str, name: str, specifier: str) -> None:
    assert str(read_wishes(text).specifier(name)) == specifier


def test_a_comment_wins_over_the_task() -> None:
    wishes = read_wishes("# numpy<2", "Use numpy>=2 and requests>=2.")

    assert str(wishes.specifier("numpy")) == "<2"
    assert str(wishes.specifier("requests")) == ">=2"


def test_a_source_that_cannot_be_tokenised_has_no_comments() -> None:
    assert str(read_wishes("x = '''\n# numpy<2").specifier("numpy")) == ""


def test_addresses_and_options_of_a_program_are_no_wishes() -> None:
    header = '# /// script\n# dependencies = ["a @ file:///x", "--pre", 7, "b>=2"]\n# ///\n'
    assert read_wishes(header).declared == ("b",)


@pytest.mark.parametrize(
    "entries",
    [
        ["numpy>=1.26; python_version >= '3.9'", "numpy<1.20; python_version < '3.9'"],
        ["numpy<1.20; python_version < '3.9'", "numpy>=1.26; python_version >= '3.9'"],
    ],
)
def test_an_entry_of_the_header_that_is_for_another_machine_is_no_wish(entries: list[str]) -> None:
    wishes = read_wishes(f"# /// script\n# dependencies = {entries}\n# ///\nimport numpy\n")

    assert str(wishes.specifier("numpy")) == ">=1.26"
    assert wishes.declared == ("numpy",)


def test_a_header_whose_entries_are_all_for_other_machines_wishes_nothing() -> None:
    entries = ["numpy<1.20; python_version < '3.9'", "odd>=1; python_version ~= 'x'"]

    wishes = read_wishes(f"# /// script\n# dependencies = {entries}\n# ///\nimport numpy  # requests>=2\n")

    assert wishes.declared == ()
    assert str(wishes.specifier("numpy")) == ""
    assert str(wishes.specifier("requests")) == ">=2"
