"""The range of the demo model: every kind of task it is taught, by name."""

from training.compose import Family
from training.families import arithmetic, conversions, data, files, packages, sequences, texts

FAMILIES: dict[str, Family] = {
    **arithmetic.FAMILIES,
    **sequences.FAMILIES,
    **texts.FAMILIES,
    **conversions.FAMILIES,
    **files.FAMILIES,
    **data.FAMILIES,
    **packages.FAMILIES,
}

__all__ = ["FAMILIES"]
