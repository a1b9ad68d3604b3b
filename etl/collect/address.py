"""Web addresses: taken apart once, so that what is checked is what is asked for."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from urllib.parse import urljoin

from courlan import clean_url
from urllib3.exceptions import LocationParseError
from urllib3.util import parse_url

from etl.errors import FetchError

PORTS = {"http": 80, "https": 443}
_LONGEST = 2000
# What these libraries say of an address goes to the person in our own words, or not at all.
for _library in ("courlan", "trafilatura"):
    logging.getLogger(_library).addHandler(logging.NullHandler())


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address without its fragment; `host` is in small ASCII letters, an IPv6 one without brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as a request names them; the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.target


def parse_address(text: str) -> Address:
    """The address that `text` is; raises FetchError where it is none that may be fetched."""
    text = text.strip()
    if len(text) > _LONGEST:
        raise FetchError(f"{text[:60]}…", f"is longer than {_LONGEST:,} characters")
    if any(c <= " " or c in '\x7f\\<>"' for c in text):
        raise FetchError(text, "has spaces or other characters that no address has")
    try:
        url = parse_url(text)
    except LocationParseError as error:
        raise FetchError(text, "is not a web address") from error
    if url.scheme not in PORTS:
        raise FetchError(text, "is not a web address; it has to begin with https:// or http://")
    if url.auth is not None:
        raise FetchError(text, "holds a user's name, which is not sent")
    host = (url.host or "").strip("[]")
    if not host or "%" in host:
        raise FetchError(text, "names no host")
    return Address(url.scheme, host, url.port or PORTS[url.scheme], url.request_uri)


def redirected(address: Address, location: str) -> Address:
    """Where a redirect from `address` leads; raises FetchError where that may not be followed."""
    words = location.encode("latin-1", "replace").decode("utf-8", "replace")
    target = parse_address(urljoin(address.url, words))
    if address.scheme == "https" and target.scheme == "http":
        raise FetchError(address.url, f"leads away from https, to {target.url}")
    return target


def identity(address: Address) -> str:
    """One text for all addresses of the same page: campaign marks gone, parameters in order."""
    return clean_url(address.url) or address.url
