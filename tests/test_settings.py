"""Where the configuration comes from, and what a project's own file may not do."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from code_it.config import TaskExecutionConfig
from code_it.errors import ConfigurationError
from code_it.settings import Given, Settings, config_table_markdown, load_settings
from code_it.settings.fields import as_text, config_fields, fields_by_key

Load = Callable[..., Settings]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Loads from texts: the user's file, the project's file, variables and flags."""

    def load(
        user: str = "",
        project: str = "",
        environ: Mapping[str, str] | None = None,
        **flags: Any,
    ) -> Settings:
        (tmp_path / "user.toml").write_text(user)
        folder = tmp_path / "project"
        folder.mkdir(exist_ok=True)
        (folder / "code_it.toml").write_text(project)
        return load_settings(
            {name: Given(value, f"--{name.replace('_', '-')}") for name, value in flags.items()},
            environ=environ or {},
            directory=folder,
            user=tmp_path / "user.toml",
        )

    return load


def test_defaults(load: Load) -> None:
    settings = load()
    assert settings.config == TaskExecutionConfig()
    assert set(settings.origins) == set(TaskExecutionConfig.model_fields)
    assert set(settings.origins.values()) == {"default"}


def test_what_nobody_set_stays_unset(load: Load) -> None:
    settings = load(user="seed = 1\n", environ={"CODE_IT_THREADS": "2"}, coder_temperature="0.1")
    assert settings.config.model_fields_set == {"seed", "threads", "coder_temperature"}


def test_precedence_and_origins(load: Load, tmp_path: Path) -> None:
    sources: dict[str, Any] = {
        "user": "seed = 1\n",
        "project": "seed = 2\n",
        "environ": {"CODE_IT_SEED": "3"},
    }
    told = []
    for names in (["user"], ["user", "project"], ["user", "project", "environ"]):
        settings = load(**{name: sources[name] for name in names})
        told.append((settings.config.seed, settings.origins["seed"]))
    settings = load(**sources, seed="4")
    told.append((settings.config.seed, settings.origins["seed"]))
    assert told == [
        (1, str(tmp_path / "user.toml")),
        (2, "code_it.toml"),
        (3, "CODE_IT_SEED"),
        (4, "--seed"),
    ]


@pytest.mark.parametrize("name", config_fields())
def test_every_field_takes_its_default_from_every_source(name: str, load: Load) -> None:
    field = config_fields()[name]
    text = as_text(field.default)
    assert getattr(load(environ={field.variable: text}).config, name) == field.default
    assert getattr(load(**{name: text}).config, name) == field.default
    assert getattr(load(user=f"{name} = {_toml(field.default)}\n").config, name) == field.default
    assert getattr(load(project=f"{name} = {_toml(field.default)}\n").config, name) == field.default


def _toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case dict():
            return "{" + ", ".join(f'"{key}" = "{text}"' for key, text in value.items()) + "}"
        case tuple():
            return "[" + ", ".join(f'"{item}"' for item in value) + "]"
        case _:
            return f'"{as_text(value)}"'


@pytest.mark.parametrize("name", config_fields())
def test_every_field_is_documented_and_says_what_a_project_may_set(name: str) -> None:
    field = config_fields()[name]
    assert field.description.endswith(".")
    assert "\n" not in field.description
    assert field.rule is not None, f"{name} has no rule of code_it.trust in its annotation"


@pytest.mark.parametrize(
    "name", [name for name, field in config_fields().items() if field.kind in {"whole", "number"}]
)
def test_every_number_has_bounds_on_both_sides(name: str) -> None:
    bounds = config_fields()[name].bounds
    assert "at least" in bounds or "more than" in bounds
    assert "at most" in bounds or "less than" in bounds


@pytest.mark.parametrize(
    "name, text, value",
    [
        ("apply_linter", "No", False),
        ("allowed_packages", "numpy, pandas,", ("numpy", "pandas")),
        ("allowed_packages", "", ()),
        ("env", "A=1,2,B=x=y,C=", {"A": "1,2", "B": "x=y", "C": ""}),
        ("cpu_limit_s", "none", None),
        ("cpu_limit_s", "2.5", 2.5),
        ("code_sampling_strategy", "no_sampling", "NO_SAMPLING"),
        ("workspace", "~/runs", Path("~/runs").expanduser()),
        ("network", "example.com:443,[::1]:80", "example.com:443,[::1]:80"),
        ("gpu_layers", "-1", -1),
    ],
)
def test_texts(name: str, text: str, value: Any, load: Load) -> None:
    assert getattr(load(environ={f"CODE_IT_{name.upper()}": text}).config, name) == value


def test_both_spellings_of_the_multiplier(load: Load) -> None:
    assert set(fields_by_key()) - set(config_fields()) == {"sampling_temperature_multiplier"}
    name = "sampling_temperature_multiplier"
    assert load(user=f"{name} = 0.5").config.sampling_temperature_multipler == 0.5
    assert load(environ={f"CODE_IT_{name.upper()}": "0.5"}).config.sampling_temperature_multiplier == 0.5


def test_tables_and_lists_of_a_file(load: Load) -> None:
    config = load(user='denied_packages = ["a", "b"]\n[env]\nLANG = "de_DE.UTF-8"\nTZ = "a,B=c"\n').config
    assert config.denied_packages == ("a", "b")
    assert config.env == {"LANG": "de_DE.UTF-8", "TZ": "a,B=c"}


LOOSER = [
    ("", 'network = "on"', "network"),
    ("", 'network = "example.com:443"', "network"),
    ('network = "a.org:443"', 'network = "a.org:443,b.org:443"', "network"),
    ("", 'sandbox = "none"', "sandbox"),
    ("", 'sandbox = "sandlock"', "sandbox"),
    ('sandbox = "bubblewrap"', 'sandbox = "auto"', "sandbox"),
    ("", "allow_source_builds = true", "allow_source_builds"),
    ("", "check_package_is_in_pypi = false", "check_package_is_in_pypi"),
    ("execute_code = false", "execute_code = true", "execute_code"),
    ("install_dependencies = false", "install_dependencies = true", "install_dependencies"),
    ("", "keep_environment = true", "keep_environment"),
    ("", 'model = "openai:x@https://example.com/v1"', "model"),
    ("", 'model = "openai:x@http://localhost.example.com/v1"', "model"),
    ("", 'model = "openai:x@http://127.0.0.1@example.com/v1"', "model"),
    ("", 'model = "openai:x@http://example.com/@http://localhost"', "model"),
    ("", 'model = "openai:x@http://example.com/x@http://127.0.0.1:8080/v1"', "model"),
    ("", "model = 'openai:x@http://example.com\\@localhost/v1'", "model"),
    ("", "model = 'webui:http://example.com\\@localhost/v1'", "model"),
    ("", 'model = "webui:http://192.168.1.7:5000"', "model"),
    ("", 'model = "hf:Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF"', "model"),
    ("", "run_timeout_s = 61", "run_timeout_s"),
    ("cpu_limit_s = 5", 'cpu_limit_s = "none"', "cpu_limit_s"),
    ("", "memory_limit_mb = 2048", "memory_limit_mb"),
    ("", "max_processes = 65", "max_processes"),
    ("", "max_open_files = 4096", "max_open_files"),
    ("", "max_file_mb = 513", "max_file_mb"),
    ("", "disk_limit_mb = 513", "disk_limit_mb"),
    ("", "output_limit_mb = 21", "output_limit_mb"),
    ("", "min_package_age_days = 0", "min_package_age_days"),
    ('denied_packages = ["a", "b"]', 'denied_packages = ["a"]', "denied_packages"),
    ('allowed_packages = ["a"]', 'allowed_packages = ["a", "b"]', "allowed_packages"),
    ('allowed_packages = ["a"]', "allowed_packages = []", "allowed_packages"),
    ("", 'env = {LD_PRELOAD = "./x.so"}', "env"),
    ('env = {A = "1"}', 'env = {A = "2"}', "env"),
    ("", 'workspace = "/tmp/elsewhere"', "workspace"),
    ("", 'workspace = "runs/../../elsewhere"', "workspace"),
]


@pytest.mark.parametrize("user, project, name", LOOSER, ids=[f"{row[2]}-{row[1]}" for row in LOOSER])
def test_a_projects_file_may_not_loosen(
    user: str, project: str, name: str, load: Load, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load(user=user, project=project)
    assert f"code_it.toml may not set {name}" in raised.value.message
    assert "may only tighten" in raised.value.message
    field = config_fields()[name]
    assert all(
        place in raised.value.hint for place in (field.flag, field.variable, str(tmp_path / "user.toml"))
    )


@pytest.mark.parametrize("user, project, name", LOOSER, ids=[f"{row[2]}-{row[1]}" for row in LOOSER])
def test_what_a_projects_file_may_not_the_user_may(user: str, project: str, name: str, load: Load) -> None:
    value = tomllib.loads(project)[name]
    assert load(user=project).origins[name] != "default"
    assert load(user=user, **{name: as_text(value) or value}).origins[name].startswith("--")


@pytest.mark.parametrize(
    "user, project",
    [
        ('network = "on"', 'network = "example.com:443"'),
        ('network = "a.org:443,b.org:443"', 'network = "b.org:443"'),
        ('network = "on"', 'network = "on"'),
        ('sandbox = "none"', 'sandbox = "auto"'),
        ("", 'sandbox = "bubblewrap"'),
        ("memory_limit_mb = 4096", "memory_limit_mb = 2048"),
        ("", "cpu_limit_s = 5"),
        ("", "min_package_age_days = 30"),
        ("", 'denied_packages = ["a"]'),
        ("", 'allowed_packages = ["a"]'),
        ('allowed_packages = ["Scikit_Learn", "b"]', 'allowed_packages = ["scikit-learn"]'),
        ('env = {A = "1", B = "2"}', 'env = {A = "1"}'),
        ("", 'workspace = "build/runs"'),
        ("", 'model = "models/coder.gguf"'),
        ("", 'model = "openai:coder@http://127.0.0.1:8080/v1"'),
        ('model = "openai:x@https://example.com/v1"', 'model = "demo"'),
        ("", "coding_samples = 8"),
        ("", "execute_code = false"),
    ],
)
def test_a_projects_file_may_tighten(user: str, project: str, load: Load) -> None:
    (name,) = tomllib.loads(project)
    assert load(user=user, project=project).origins[name] == "code_it.toml"


def test_a_workspace_that_is_a_link_to_elsewhere_is_outside(load: Load, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "runs").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ConfigurationError, match="outside the current directory"):
        load(project='workspace = "runs"')


def test_a_wrong_value_is_found_even_where_a_stronger_source_has_a_right_one(load: Load) -> None:
    with pytest.raises(ConfigurationError, match="CODE_IT_SEED"):
        load(environ={"CODE_IT_SEED": "x"}, seed="3")


@pytest.mark.parametrize("name", config_fields())
@pytest.mark.parametrize(
    "value", ["\0", "\ud800", "-99999999999999999999", "1e999", "nan", "x" * 5000, "=,=", "[]"]
)
def test_nonsense_ends_in_one_short_line_or_a_valid_value(name: str, value: str, load: Load) -> None:
    try:
        load(**{name: value})
    except ConfigurationError as error:
        assert len(error.message) < 200
        assert error.hint


def test_a_key_of_the_wrong_type_names_the_field(load: Load) -> None:
    for value in ("[1]", "{a = 1}", "2020-01-01", "true", "1", "1.5", '"x"', '["x"]', "[[1]]", '{a = "b"}'):
        for name in config_fields():
            try:
                load(user=f"{name} = {value}")
            except ConfigurationError as error:
                assert error.message.startswith(f"{name} ")


def test_the_table_names_every_field() -> None:
    rows = config_table_markdown().splitlines()[2:]
    assert [row.split("`")[1] for row in rows] == list(config_fields())
    assert all(row.count(" | ") >= 4 for row in rows)
