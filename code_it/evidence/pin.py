"""Put before a program that is tried: its text, not its names, is used. See ``pins``."""

from __future__ import annotations


def _pin_everything(numpy_too: bool) -> None:
    """Seed ``random`` and numpy, make the system's randomness repeat, start the clock at a fixed time."""
    import datetime
    import os
    import random
    import time

    random.seed(0)
    source = random.Random(0)  # noqa: S311
    for module, name in ((os, "urandom"), (random, "_urandom")):
        setattr(module, name, source.randbytes)
    real, days = time.time, datetime.datetime
    ahead = 1_700_000_000 - real()

    def now(kind: type, zone: datetime.tzinfo | None = None) -> datetime.datetime:
        """The trial's time, in whole seconds."""
        return days.fromtimestamp(int(real() + ahead), zone)

    def today(kind: type) -> datetime.date:
        """The trial's day."""
        return now(kind).date()

    clock: dict[str, object] = {
        "now": classmethod(now),
        "utcnow": classmethod(now),
        "today": classmethod(now),
    }
    setattr(datetime, "datetime", type("datetime", (days,), clock))  # noqa: B010
    setattr(datetime, "date", type("date", (datetime.date,), {"today": classmethod(today)}))  # noqa: B010
    setattr(time, "time", lambda: real() + ahead)  # noqa: B010
    if numpy_too:
        import numpy

        numpy.random.seed(0)
