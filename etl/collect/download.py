"""One request and its answer, bounded in time and size, over TLS that is always verified."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib.metadata import version

import certifi
from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, NewConnectionError
from urllib3.exceptions import TimeoutError as Urllib3Timeout

from etl.collect.address import Address
from etl.collect.guard import Guard
from etl.errors import FetchError, HostError
from etl.read import LARGEST_BYTES
from etl.read.media import media_type
from etl.read.unpack import PackedError, unpacked

AGENT = "chuhai"
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may take: bytes of the unpacked page, seconds in all, seconds to connect and without a byte."""

    most_bytes: int = LARGEST_BYTES
    seconds: float = 60.0
    idle_seconds: float = 15.0


@dataclass(frozen=True, slots=True)
class Response:
    """An answer: its address, status, headers (names in small letters), body (empty but for status 200), and when it
    came.
    """

    address: Address
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: datetime

    @property
    def content_type(self) -> str:
        """The media type without its parameters, in small letters; '' where none is named."""
        return media_type(self.headers.get("content-type", ""))


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    """The authorities that the system trusts, and those of certifi, which every system should know."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def get(address: Address, guard: Guard, limits: Limits, headers: Mapping[str, str], types: frozenset[str]) -> Response:
    """Ask for `address` once, following nothing. `types` are the media types that are wanted (any, where empty).
    Raises HostError where the host is not public or cannot be reached, FetchError where it answers with too much, too
    slowly or something else.
    """
    send = {"Host": address.authority, "User-Agent": f"{AGENT}/{version('chuhai')}", "Accept-Encoding": "gzip, deflate"}
    last: HostError | None = None
    for ip in guard.addresses(address):
        connection = _connection(address, ip, limits)
        try:
            connection.connect()
        except (OSError, HTTPError) as error:
            connection.close()
            last = HostError(address.url, _reason(error))
            continue
        with _no_longer_than(limits.seconds, connection, address):
            connection.request(
                "GET", address.target, headers={**send, **headers, "Connection": "close"},
                preload_content=False, decode_content=False,
            )  # fmt: skip
            return _response(address, connection.getresponse(), limits, types)
    raise last or HostError(address.url, "cannot be reached")


def _connection(address: Address, ip: str, limits: Limits) -> HTTPConnection:
    """A connection to just this IP address; the certificate has to be the host's."""
    if address.scheme == "http":
        return HTTPConnection(ip, address.port, timeout=limits.idle_seconds)
    return HTTPSConnection(
        ip, address.port, timeout=limits.idle_seconds, ssl_context=_trust(), server_hostname=address.host
    )


@contextmanager
def _no_longer_than(seconds: float, connection: HTTPConnection, address: Address) -> Iterator[None]:
    """Cut the connection after `seconds`, however busily the other side sends; what fails inside is a FetchError."""
    late = threading.Event()
    line: socket.socket = connection.sock

    def cut() -> None:
        late.set()
        with suppress(OSError):  # it may have been closed just now
            line.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    too_slow = FetchError(address.url, f"took longer than {seconds:g} seconds")
    try:
        yield
    except (OSError, HTTPError, http.client.HTTPException, PackedError, ValueError) as error:
        raise (too_slow if late.is_set() else FetchError(address.url, _reason(error))) from error
    finally:
        timer.cancel()
        connection.close()
    if late.is_set():
        raise too_slow


def _response(address: Address, answer: HTTPResponse, limits: Limits, types: frozenset[str]) -> Response:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    response = Response(address, answer.status, headers, b"", datetime.now(UTC).replace(microsecond=0))
    if answer.status != 200:
        return response
    if types and response.content_type not in types:
        raise FetchError(address.url, f"is {response.content_type[:60] or 'of no named type'}, not an article")
    if headers.get("content-length", "").isdigit() and int(headers["content-length"]) > limits.most_bytes:
        raise PackedError(f"is larger than {limits.most_bytes / 1e6:.3g} MB")
    chunks = answer.stream(_CHUNK, decode_content=False)
    body = unpacked(chunks, headers.get("content-encoding", ""), limits.most_bytes)
    return Response(address, answer.status, headers, body, response.fetched_at)


def _reason(error: Exception) -> str:
    """What went wrong, in a few words."""
    if isinstance(error, PackedError):
        return str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has no valid certificate: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"fails at TLS: {error.reason or error}"
    cause = error.__cause__ if isinstance(error, NewConnectionError) else error  # that one calls itself a timeout too
    if isinstance(cause, (TimeoutError, Urllib3Timeout)):
        return "does not answer in time"
    if isinstance(cause, OSError) and cause.strerror:
        return f"cannot be reached: {cause.strerror}"
    return f"gives an answer that is broken or cut off ({type(error).__name__})"
