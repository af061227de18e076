from __future__ import annotations

from pathlib import Path

import pytest

from code_it.packages.detection import Import, find_imports
from code_it.packages.implied import implied_by
from code_it.syntax import tree_of


def found(source: str, files: Path = Path("/nonexistent")) -> dict[str, bool]:
    """Path -> optional."""
    tree = tree_of(source)
    assert tree is not None
    return {one.path: one.optional for one in find_imports(tree, files)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import a", {"a": False}),
        ("import a.b as c, d", {"a.b": False, "d": False}),
        ("from a import b, c", {"a.b": False, "a.c": False}),
        ("from a.b import *", {"a.b": False}),
        ("from . import a\nfrom .b import c\nfrom .. import d", {}),
        ("import os, sys, json.decoder, xml.etree", {}),
        ("from __future__ import annotations\nimport __main__", {}),
        ("def f():\n    class C:\n        import a", {"a": False}),
        ("if x:\n    import a\nelif y:\n    import b\nelse:\n    import c", dict.fromkeys("abc", False)),
        ("with x:\n    for _ in y:\n        while z:\n            import a", {"a": False}),
        ("async def f():\n    async with x:\n        import a", {"a": False}),
        ("match x:\n    case 1:\n        import a", {"a": False}),
        ("import importlib\nimportlib.import_module('a.b')", {"a.b": False}),
        ("from importlib import import_module as f, import_module\nimport_module('a')", {"a": False}),
        ("x = __import__('a')", {"a": False}),
        ("__import__(name)\nimportlib.import_module('.a', 'b')", {}),
        ("f(lambda: __import__('a').b(__import__('c')))", {"a": False, "c": False}),
        ("print(f'{__import__(\"a\").x}')", {"a": False}),
        ("if TYPE_CHECKING:\n    import a\nelse:\n    import b", {"b": False}),
        ("import typing as t\nif not t.TYPE_CHECKING:\n    import a\nelse:\n    import b", {"a": False}),
        ("import sys\nif sys.version_info >= (3, 99):\n    import a\nelse:\n    import b", {"b": False}),
        ("import sys\nif sys.platform == 'win32':\n    import a", {}),
        ("import os\nif os.name != 'nt':\n    import a", {"a": False}),
        ("import sys\nif sys.version_info[0] < 3:\n    import a\nelse:\n    import b", {"b": False}),
        ("import sys\nif sys.version_info[:2] < (3, 8):\n    import a", {}),
        ("import sys\nif sys.version_info.major == 2:\n    import a", {}),
        ("import sys\nif sys.version_info[9] < 3:\n    import a", {"a": False}),
        ("import sys\nif sys.version_info >= '3':\n    import a", {"a": False}),
        ("import sys\nif sys.platform.startswith('win'):\n    import a\nelse:\n    import b", {"b": False}),
        ("import sys\nif sys.platform.startswith(('win', 'cygwin')):\n    import a", {}),
        ("import sys\nif sys.platform in ['win32', 'cygwin']:\n    import a", {}),
        ("import sys\nif 'win' in sys.platform:\n    import a", {}),
        ("import platform\nif platform.system() == 'Windows':\n    import a", {}),
        ("import platform\nif platform.system().lower() != 'linux':\n    import a", {}),
        ("import platform\nif platform.system(1) == 'Windows':\n    import a", {"a": False}),
        ("import os, sys\nif os.name == 'nt' or sys.platform == 'cygwin':\n    import a", {}),
        ("import os\nif os.name == 'nt' and x:\n    import a", {}),
        ("import os\nif os.name == 'nt' or x:\n    import a", {"a": False}),
        ("if False:\n    import a\nelif 0:\n    import b\nelif not True:\n    import c", {}),
        ("if 1:\n    import a\nelse:\n    import b", {"a": False}),
        ("if __name__ == '__main__':\n    import a", {"a": False}),
        ("with suppress(ImportError):\n    import a", {"a": True}),
        ("with x, contextlib.suppress(KeyError, ModuleNotFoundError):\n    import a", {"a": True}),
        ("with suppress(KeyError):\n    import a", {"a": False}),
        ("with suppress(ImportError):\n    import a\nimport b", {"a": True, "b": False}),
        ("if find_spec('a'):\n    import a.b\nimport c", {"a.b": True, "c": False}),
        ("has = importlib.util.find_spec('a') is not None\nif has:\n    from a import b", {"a.b": True}),
        ("open('a.py', 'w').write(x)\nimport a, b", {"b": False}),
        ("from pathlib import Path\n(Path(x) / 'a.py').write_text(y)\nfrom a import b", {}),
        ("write(f'{x}/lib/a.py')\nimport a", {}),
        ("write('./a/__init__.py')\nimport a.b", {}),
        ("print('run a.py')\nimport a", {"a": False}),
        ("try:\n    import a\nexcept ImportError:\n    import b", {"a": True, "b": True}),
        ("try:\n    import a\nexcept (KeyError, ModuleNotFoundError):\n    pass", {"a": True}),
        ("try:\n    import a\nexcept:\n    pass\nelse:\n    import b", {"a": True, "b": False}),
        ("try:\n    import a\nexcept:\n    pass\nfinally:\n    import b", {"a": True, "b": False}),
        ("try:\n    import a\nexcept ValueError:\n    pass", {"a": False}),
        ("try:\n    import tomllib\nexcept ImportError:\n    import tomli as tomllib", {}),
        ("try:\n    x()\nexcept Exception:\n    import a", {"a": True}),
        ("import a\ntry:\n    import a\nexcept ImportError:\n    pass", {"a": False}),
        ("try:\n    import a\nexcept ImportError:\n    pass\nimport a", {"a": False}),
        ("try:\n    def f():\n        import a\nexcept ImportError:\n    pass", {"a": True}),
        ("'''\nimport a\n'''\n# import b\nx = 'import c'", {}),
    ],
)  # fmt: skip
def test_imports(source: str, expected: dict[str, bool]) -> None:
    assert found(source) == expected


def test_modules_of_the_workspace_are_its_own(tmp_path: Path) -> None:
    (tmp_path / "helper.py").touch()
    (tmp_path / "fast.cpython-311-x86_64-linux-gnu.so").touch()
    (tmp_path / "package" / "deep").mkdir(parents=True)
    (tmp_path / "package" / "__init__.py").touch()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "table.csv").touch()

    assert found("import helper, fast, package.deep, data, numpy", tmp_path) == {
        "data": False,
        "numpy": False,
    }


def test_the_line_of_an_import_is_told() -> None:
    tree = tree_of("\n\nimport a")
    assert tree is not None
    assert find_imports(tree, Path("/")) == (Import("a", 3),)


@pytest.mark.parametrize(
    ("source", "distributions"),
    [
        ("import pandas as pd\npd.read_excel('a.xlsx')", {"openpyxl"}),
        ("import pandas as pd\npd.read_excel(f'{name}.xls')", {"xlrd"}),
        ("import pandas as pd\npd.read_excel('a.xlsx', engine='calamine')", {"python-calamine"}),
        ("import pandas as pd\ndf.to_excel('a.xlsx', engine='xlsxwriter')", {"xlsxwriter"}),
        ("import pandas as pd\ndf.to_parquet('a')", {"pyarrow"}),
        ("import pandas as pd\ndf.to_parquet('a', engine='fastparquet')", {"fastparquet"}),
        ("import pandas as pd\npd.read_html(url)", {"lxml"}),
        ("import pandas as pd\ndf.groupby('a').sum().plot(kind='bar')", {"matplotlib"}),
        ("import pandas as pd\ndf.plot.scatter('a', 'b')", {"matplotlib"}),
        ("import pandas as pd\ndf.to_markdown()", {"tabulate"}),
        ("import polars as pl\npl.read_excel('a.xlsx')", {"fastexcel"}),
        ("df.read_excel('a.xlsx')", set()),
        ("from bs4 import BeautifulSoup\nBeautifulSoup(text, 'lxml')", {"lxml"}),
        ("from bs4 import BeautifulSoup\nBeautifulSoup(text, 'html.parser')", set()),
        ("from sqlalchemy import create_engine\ncreate_engine('postgresql://x/y')", {"psycopg2-binary"}),
        ("from sqlalchemy import create_engine\ncreate_engine('sqlite:///x')", set()),
        ("import httpx\nhttpx.Client(http2=True)", {"h2"}),
        ("import httpx\nhttpx.Client(http2=False)", set()),
        ("import pydantic\nclass A(pydantic.BaseModel):\n    x: pydantic.EmailStr", {"email-validator"}),
        ("import matplotlib.pyplot as plt\nplt.plot([1])\nplt.savefig('a.png')", set()),
    ],
)  # fmt: skip
def test_backends_that_a_call_implies(source: str, distributions: set[str]) -> None:
    tree = tree_of(source)
    assert tree is not None
    modules = {one.top_level for one in find_imports(tree, Path("/nonexistent"))}

    assert {one.distribution for one in implied_by(tree, modules)} == distributions


def test_the_call_that_implies_is_told() -> None:
    tree = tree_of("import pandas\n\npandas.read_excel('a.xlsx')")
    assert tree is not None
    (implied,) = implied_by(tree, {"pandas"})

    assert implied.why == "needed by read_excel() in line 3"
