"""Which machines may be asked: only such as the whole internet can reach."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from etl.collect.address import Address
from etl.errors import HostError

Resolve = Callable[[str, int], Sequence[str]]
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
# Set aside by IANA, or tunnels that can lead to any IPv4 address (Teredo, 6to4); Pythons differ on which of them they
# call global, so they are named.
_SET_ASIDE = (
    IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"),
    IPv6Network("2001::/23"), IPv6Network("2002::/16"), IPv6Network("3fff::/20"),
)  # fmt: skip
_MOST = 4


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an IP address is one of the public internet, and not private, loopback, link-local, multicast or
    reserved, in whatever form it is written.
    """
    if any(address in network for network in _SET_ASIDE):
        return False
    if isinstance(address, IPv4Address):
        return address.is_global and not (address.is_multicast or address.is_reserved)
    if address.ipv4_mapped is not None:
        return is_public(address.ipv4_mapped)
    if address in _NAT64:
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    return address.scope_id is None and address in _GLOBAL_UNICAST and address.is_global


def system_resolve(host: str, port: int) -> list[str]:
    """The IP addresses of a host as the system knows them; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


@dataclass(frozen=True, slots=True)
class Guard:
    """Resolves hosts and refuses those that are not public. `allowed` are IP addresses that tests may ask all the
    same.
    """

    allowed: frozenset[str] = frozenset()
    resolve: Resolve = system_resolve

    def addresses(self, address: Address) -> list[str]:
        """The IP addresses to connect to; they are not looked up again, so that no later answer can slip in another.
        Raises HostError where the host has none, or any that is not public.
        """
        try:
            found = self.resolve(address.host, address.port)
        except (OSError, UnicodeError) as error:
            raise HostError(address.url, "has a host that is not known") from error
        for each in found:
            if each not in self.allowed and not is_public(ip_address(each)):
                raise HostError(address.url, f"leads to {each}, which is no public address")
        if not found:
            raise HostError(address.url, "has a host that is not known")
        return list(found)[:_MOST]
