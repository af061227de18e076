"""Talk to a model server over HTTP: timeouts, retries, and errors that keep the key to themselves."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3

from code_it.errors import ConfigurationError, ModelError

__all__ = ["CutOff", "NotNow", "Patience", "Refused", "Server", "checked_url", "one_line"]

BUSY = frozenset({408, 429, 500, 502, 503, 504})
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
LONGEST_MESSAGE = 300  # characters of what a server says, in an error
LONGEST_BODY = 64 * 2**20  # bytes of one answer; more is no answer
JsonObject = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server is waited for; times in seconds.

    ``silence_s`` is the longest time without a word, also before the first. ``longest_wait_s``
    bounds a Retry-After.
    """

    connect_s: float = 10.0
    silence_s: float = 300.0
    tries: int = 4
    first_wait_s: float = 0.5
    longest_wait_s: float = 60.0


class Refused(ModelError):
    """The server understood the request and will not answer it: a status below 500, or words that say so."""

    def __init__(self, message: str, hint: str, status: int) -> None:
        super().__init__(message, hint)
        self.status = status


class NotNow(ModelError):
    """The server is there, but busy or silent: it may answer later."""


class CutOff(ModelError):
    """The server ended an answer before its end: it is gone, or it serves somebody else now."""


class Server:
    """One server at ``url``. ``key`` is sent as a bearer token and never shown.

    ``pause`` is how it waits between two tries.

    Raises:
        ConfigurationError: ``url`` is not the address of a web server, or ``key`` cannot be sent.
    """

    def __init__(
        self,
        url: str,
        key: str = "",
        patience: Patience | None = None,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self.url = checked_url(url)
        self._key = _checked_key(key)
        self._patience = patience or Patience()
        self._pause = pause

    def hurried(self, seconds: float) -> Server:
        """The same server, which is waited for no longer than ``seconds`` at a time."""
        usual = self._patience
        patience = replace(
            usual,
            connect_s=min(usual.connect_s, seconds),
            silence_s=min(usual.silence_s, seconds),
            longest_wait_s=min(usual.longest_wait_s, seconds),
        )
        return Server(self.url, self._key, patience, self._pause)

    def get(self, path: str) -> Any:
        """The JSON document at ``path``.

        Raises:
            ModelError: no server, or it does not answer.
        """
        with self._answer("GET", path, None) as response:
            return self._document(b"".join(self._pieces(response)))

    def post(self, path: str, body: JsonObject) -> JsonObject:
        """The JSON object that answers ``body``.

        Raises:
            ModelError: no server, or no answer of that kind.
        """
        with self._answer("POST", path, body) as response:
            document = self._document(b"".join(self._pieces(response)))
        if not isinstance(document, dict):
            raise self._broken("answered with JSON of another form")
        return document

    def stream(
        self, path: str, body: JsonObject, refuses: Callable[[str], bool] = lambda said: False
    ) -> Iterator[JsonObject]:
        """The JSON objects of an event stream, or the one object of a server that does not stream.

        ``refuses`` says whether the words of an internal error (status 500) are about the request,
        which is then not sent again.

        Raises:
            Refused: the server will not answer this request.
            ModelError: no server, or the stream breaks.
        """
        with self._answer("POST", path, body, refuses) as response:
            if "event-stream" in response.headers.get("Content-Type", ""):
                yield from self._events(response)
            else:
                document = self._document(b"".join(self._pieces(response)))
                yield document if isinstance(document, dict) else {}

    def failure(self, document: JsonObject) -> ModelError | None:
        """The error that a server put into an answer with status 200."""
        if document.get("choices") or not (error := document.get("error") or document.get("detail")):
            return None
        return ModelError(f"the model server at {self.url} failed: {self._said(error)}", _LOOK)

    def cut_off(self) -> CutOff:
        """An error that says the server ended an answer before its end."""
        return CutOff(f"the model server at {self.url} stopped in the middle of an answer", _LOOK)

    @contextmanager
    def _answer(
        self,
        method: str,
        path: str,
        body: JsonObject | None,
        refuses: Callable[[str], bool] = lambda said: False,
    ) -> Iterator[requests.Response]:
        response = self._asked(method, path, body, refuses)
        try:
            yield response
        finally:
            response.close()

    def _asked(
        self, method: str, path: str, body: JsonObject | None, refuses: Callable[[str], bool]
    ) -> requests.Response:
        wait = self._patience.first_wait_s
        for number in range(1, self._patience.tries + 1):
            response = self._sent(method, path, body)
            if response.status_code == 200:
                return response
            with response:
                message = self._message_of(response)
                if response.status_code not in BUSY or (response.status_code == 500 and refuses(message)):
                    raise self._refused(response, message)
                asked = _retry_after(response.headers.get("Retry-After"))
            pause = wait if asked is None else asked
            if number == self._patience.tries or pause > self._patience.longest_wait_s:
                break
            self._pause(pause)
            wait *= 2
        later = f"; it asks to wait {asked:.0f} s" if asked else ""
        status = f"status {response.status_code}{later}"
        raise NotNow(
            f"the model server at {self.url} does not answer ({status}): {message}",
            "wait until it is less busy, or look at its log",
        )

    def _sent(self, method: str, path: str, body: JsonObject | None) -> requests.Response:
        patience = self._patience
        with requests.Session() as session:
            session.trust_env = urlsplit(self.url).hostname not in LOOPBACK
            try:
                return session.request(
                    method,
                    f"{self.url}{path}",
                    json=body,
                    headers={"Accept-Encoding": "identity"},
                    auth=self._authorise,
                    timeout=(patience.connect_s, patience.silence_s),
                    allow_redirects=False,
                    stream=True,
                )
            except requests.ReadTimeout as error:
                raise self._silent() from error
            except (requests.RequestException, urllib3.exceptions.HTTPError, ValueError) as error:
                raise ModelError(
                    f"no model server answers at {self.url}",
                    "start the server, or correct the address in the model's name",
                ) from error

    def _authorise(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._key:
            request.headers["Authorization"] = f"Bearer {self._key}"
        return request

    def _refused(self, response: requests.Response, message: str) -> ModelError:
        status = response.status_code
        if status in {401, 403}:
            hint = "put the key that the server expects into the variable OPENAI_API_KEY"
        elif 300 <= status < 400:
            message, hint = "it redirects to another address", "name that address instead"
        else:
            hint = "correct the model's name, or lower --context-tokens or --max-tokens"
        return Refused(f"the model server at {self.url} refuses (status {status}): {message}", hint, status)

    def _message_of(self, response: requests.Response) -> str:
        try:
            text = b"".join(self._pieces(response)).decode("utf-8", "replace")
        except ModelError:
            return "no reason given"
        with suppress(ValueError, RecursionError):
            document = json.loads(text)
            if isinstance(document, dict):
                return self._said(document.get("error") or document.get("detail") or document)
        return self._said(text)

    def _said(self, what: Any) -> str:
        text = what.get("message", what) if isinstance(what, dict) else what
        line = one_line(str(text)) or "no reason given"
        return line.replace(self._key, "***") if self._key else line

    def _document(self, data: bytes) -> Any:
        try:
            return json.loads(data)
        except (ValueError, RecursionError) as error:
            raise ModelError(
                f"{self.url} answered with something that is not JSON",
                "check the address: it must be that of the server's API, which often ends in /v1",
            ) from error

    def _events(self, response: requests.Response) -> Iterator[JsonObject]:
        heard = time.monotonic()
        for line in _lines(self._pieces(response)):
            field, _, value = line.partition(b":")
            if field == b"data" and (value := value.strip()):
                heard = time.monotonic()
                if value == b"[DONE]":
                    return
                event = self._document(value)
                if not isinstance(event, dict):
                    raise self._broken("streamed JSON of another form")
                yield event
            elif time.monotonic() - heard > self._patience.silence_s:
                raise self._silent()

    def _pieces(self, response: requests.Response) -> Iterator[bytes]:
        """The body as it arrives."""
        total = 0
        try:
            while piece := response.raw.read1(2**16):
                total += len(piece)
                if total > LONGEST_BODY:
                    raise self._broken("does not stop answering")
                yield piece
        except urllib3.exceptions.ReadTimeoutError as error:
            raise self._silent() from error
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise self.cut_off() from error

    def _silent(self) -> ModelError:
        return NotNow(
            f"the model server at {self.url} said nothing for {self._patience.silence_s:g} s",
            "look at its log, or raise --server-timeout-s",
        )

    def _broken(self, what: str) -> ModelError:
        return ModelError(f"the model server at {self.url} {what}", _LOOK)


_LOOK = "look at the server's log: it may have crashed or run out of memory; start it again"


def checked_url(url: str) -> str:
    """``url`` without a slash at its end.

    Raises:
        ConfigurationError: it is not the address of a web server, or not that alone: it has a password in it.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme not in {"http", "https"} or not host or parts.query or parts.fragment:
        raise ConfigurationError(
            f"{one_line(url)!r} is not the address of a model server", "an address is http://HOST:PORT/PATH"
        )
    if "@" in url:
        raise ConfigurationError(
            "the address of the model server has a password, or a second address, in it",
            "write one http://HOST:PORT/PATH; a server's key goes into the variable OPENAI_API_KEY",
        )
    return url.rstrip("/")


def _checked_key(key: str) -> str:
    if not all("!" <= char <= "~" for char in key):
        raise ConfigurationError(
            "the key of the model server has a character in it that no key has",
            "put the key alone on one line, without spaces, into the variable OPENAI_API_KEY",
        )
    return key


def one_line(text: str) -> str:
    """``text`` on one line, printable, and not too long for an error."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= LONGEST_MESSAGE else line[: LONGEST_MESSAGE - 1] + "…"


def _lines(pieces: Iterator[bytes]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        yield from (line.rstrip(b"\r") for line in whole)
    if rest:
        yield rest


def _retry_after(value: str | None) -> float | None:
    """Seconds to wait, from a number of seconds or a date."""
    if value is None:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    with suppress(ValueError, TypeError, OverflowError):
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    return None
