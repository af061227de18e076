"""Let a tool work and forward its events: here, or beside an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from langchain_core.callbacks import adispatch_custom_event, dispatch_custom_event
from langchain_core.runnables.config import ensure_config
from langchain_core.tools import ToolException

from code_it.errors import CodeItError
from code_it.events import Event, Listener
from code_it.langchain.job import Job
from code_it.langchain.progress import EVENT_NAME, custom_event

__all__ = ["work_aside", "work_here"]

END_S = 5.0  # how long a cancelled call waits for its work to end; it ends by itself even so
Outcome = TypeVar("Outcome")
Work = Callable[[Listener], Outcome]


def work_here(work: Work[Outcome]) -> Outcome:
    """Do ``work`` in this thread; what it tells goes to the callbacks of the running tool.

    Raises:
        ToolException: the machine or the input does not allow it; the text says why.
    """
    config = ensure_config()

    def tell(event: Event) -> None:
        if config["callbacks"] is not None and (data := custom_event(event)) is not None:
            dispatch_custom_event(EVENT_NAME, data, config=config)

    return _told(lambda: work(tell))


async def work_aside(work: Work[Outcome]) -> Outcome:
    """Do ``work`` in a thread. When this is cancelled the work is stopped, and its end awaited a while.

    Raises:
        ToolException: the machine or the input does not allow it; the text says why.
    """
    config = ensure_config()
    loop = asyncio.get_running_loop()
    events: asyncio.Queue[Event | None] = asyncio.Queue()

    def tell(event: Event) -> None:
        loop.call_soon_threadsafe(events.put_nowait, event)

    job = Job(lambda tell: _told(lambda: work(tell)), tell)
    outcome = asyncio.wrap_future(job.outcome)
    outcome.add_done_callback(lambda _: events.put_nowait(None))
    try:
        while (event := await events.get()) is not None:
            if config["callbacks"] is not None and (data := custom_event(event)) is not None:
                await adispatch_custom_event(EVENT_NAME, data, config=config)
        return await outcome
    finally:
        if not outcome.done():
            job.stop()
            await asyncio.wait({outcome}, timeout=END_S)
            outcome.add_done_callback(_forget)
            outcome.cancel()


def _forget(outcome: asyncio.Future[Outcome]) -> None:
    """Look at what a stopped work raised, which nobody else does."""
    if not outcome.cancelled():
        outcome.exception()


def _told(work: Callable[[], Outcome]) -> Outcome:
    """What ``work`` returns; an error of code_it becomes one that LangChain shows to the agent."""
    try:
        return work()
    except CodeItError as error:
        raise ToolException(f"{error.message}. {error.hint}".rstrip(". ")) from error
    except ValueError as error:
        raise ToolException(str(error)) from error
