"""The range of the demo model: every kind of task it is taught, by name."""

from training.families import arithmetic, conversions, data, files, packages, sequences, texts
from training.parts import Family

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
