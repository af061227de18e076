"""A matplotlib backend: Agg, and figures nobody has saved are saved when the program ends.

Runs inside the sandbox, in the program's own interpreter; matplotlib loads it by ``MPLBACKEND``.
"""

# mypy: disable-error-code="import-not-found, misc, no-any-return, import-untyped"
from __future__ import annotations

import atexit
from typing import Any

from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg


class FigureCanvas(FigureCanvasAgg):
    """Remembers whether its figure has been saved."""

    saved = False

    def print_figure(self, *args: Any, **kwargs: Any) -> Any:
        """Save the figure, as Agg does."""
        done = super().print_figure(*args, **kwargs)
        self.saved = True
        return done


FigureManager = FigureManagerBase


def show(*_: object, **__: object) -> None:
    """Save what is to be shown: there is no screen."""
    for manager in Gcf.get_all_fig_managers():
        canvas = manager.canvas
        if not getattr(canvas, "saved", True):
            canvas.figure.savefig(f"figure_{manager.num}.png")


atexit.register(show)
