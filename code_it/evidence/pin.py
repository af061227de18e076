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
    real = time.time
    ahead = 1_700_000_000 - real()

    def now(kind: type, zone: object = None) -> object:
        """The trial's time, in whole seconds."""
        return kind.fromtimestamp(int(real() + ahead), zone)  # type: ignore[attr-defined]

    def today(kind: type) -> object:
        """The trial's day or time."""
        return kind.fromtimestamp(int(real() + ahead))  # type: ignore[attr-defined]

    clock = {"now": classmethod(now), "utcnow": classmethod(now), "today": classmethod(today)}
    setattr(datetime, "datetime", _pin_clock(datetime.datetime, clock))  # noqa: B010
    setattr(datetime, "date", _pin_clock(datetime.date, {"today": clock["today"]}))  # noqa: B010
    setattr(time, "time", lambda: real() + ahead)  # noqa: B010
    if numpy_too:
        try:
            import numpy
        except ImportError:  # the program may have an answer to that
            return
        numpy.random.seed(0)


def _pin_clock(plain: type, clock: dict[str, object]) -> type:
    """``plain`` with another clock.

    What it makes is of ``plain`` itself, and it passes for ``plain`` with all that it does not make.
    """
    import copyreg

    def meant(kind: type) -> type:
        return plain if kind is pinned else kind

    class Pinned(type):
        """The type of the pinned class, and of those that a program derives from it."""

        def __instancecheck__(cls, value: object) -> bool:
            return type.__instancecheck__(meant(cls), value)

        def __subclasscheck__(cls, kind: type) -> bool:
            return type.__subclasscheck__(meant(cls), kind)

        def __eq__(cls, other: object) -> bool:
            return isinstance(other, type) and meant(cls) is meant(other)

        def __hash__(cls) -> int:
            return type.__hash__(meant(cls))

    def make(kind: type, *values: object, **named: object) -> object:
        return plain.__new__(meant(kind), *values, **named)

    pinned: type = Pinned(
        plain.__name__,
        (plain,),
        {"__module__": "datetime", "__doc__": plain.__doc__, "__new__": make, **clock},
    )
    copyreg.pickle(plain, lambda value: (pinned, *value.__reduce_ex__(4)[1:]))
    return pinned
