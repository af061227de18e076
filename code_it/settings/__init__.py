"""Where the configuration comes from: flags, variables and file keys derived from its fields.

In rising precedence: defaults, the user's configuration file, ``code_it.toml`` of the current
directory (which may only tighten), environment variables, flags.
"""

from code_it.settings.loader import Settings, load_settings
from code_it.settings.sources import Given
from code_it.settings.table import config_table_markdown

__all__ = ["Given", "Settings", "config_table_markdown", "load_settings"]
