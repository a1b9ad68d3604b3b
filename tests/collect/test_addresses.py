"""Which addresses are addresses, and which machines may be asked."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from etl.collect.address import identity, parse_address, redirected
from etl.collect.guard import Guard, is_public, system_resolve
from etl.errors import FetchError, HostError

PUBLIC = [
    "8.8.8.8",
    "93.184.216.34",
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
]
NOT_PUBLIC = [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1",
    "172.31.255.255", "192.0.0.8", "192.0.0.171", "192.88.99.1", "192.0.2.1", "192.168.1.1", "198.18.0.1",
    "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1",
    "fe80::1%eth0", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1",
    "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1",
    "2002:7f00:1::", "2002:808:808::", "2001:0:7f00:1::", "100::1", "5f00::1", "3fff::1", "2001:10::1",
]  # fmt: skip


@pytest.mark.parametrize("text", PUBLIC)
def test_public_addresses(text: str) -> None:
    assert is_public(ip_address(text))


@pytest.mark.parametrize("text", NOT_PUBLIC)
def test_addresses_that_are_not_public(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0", "localhost", "[::1]", "[::ffff:127.0.0.1]",
     "[::ffff:7f00:1]", "169.254.169.254", "[fd00::1]"],
)  # fmt: skip
def test_no_way_of_writing_it_leads_to_this_machine(host: str) -> None:
    address = parse_address(f"http://{host}/")
    with pytest.raises(HostError, match=r"no public address|not known"):
        Guard(resolve=system_resolve).addresses(address)


def test_one_address_that_is_not_public_spoils_the_host() -> None:
    guard = Guard(resolve=lambda host, port: ["93.184.216.34", "192.168.0.5"])
    with pytest.raises(HostError, match=r"leads to 192\.168\.0\.5, which is no public address"):
        guard.addresses(parse_address("https://example.com/a"))


def test_a_host_is_looked_up_once_so_that_a_second_answer_cannot_differ() -> None:
    answers = [["93.184.216.34"], ["127.0.0.1"]]
    guard = Guard(resolve=lambda host, port: answers.pop(0))
    assert guard.addresses(parse_address("https://example.com/a")) == ["93.184.216.34"]
    assert answers == [["127.0.0.1"]]


def test_a_host_without_addresses_is_not_known() -> None:
    with pytest.raises(HostError, match="not known"):
        Guard(resolve=lambda host, port: []).addresses(parse_address("https://example.com/a"))


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("HTTPS://Example.COM:443/A?b=1#part", "https://example.com/A?b=1"),
        ("http://example.com", "http://example.com/"),
        ("http://example.com:8080/x y".replace(" ", "%20"), "http://example.com:8080/x%20y"),
        ("https://[2606:4700::1]:8443/a", "https://[2606:4700::1]:8443/a"),
        ("https://example.com/新能源", "https://example.com/%E6%96%B0%E8%83%BD%E6%BA%90"),
        ("  https://example.com/a \n", "https://example.com/a"),
        ("https://中国.example/", "https://xn--fiqs8s.example/"),
    ],
)
def test_an_address_is_written_in_one_way(text: str, url: str) -> None:
    assert parse_address(text).url == url


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("example.com/a", "begin with https"),
        ("ftp://example.com/a", "begin with https"),
        ("file:///etc/passwd", "begin with https"),
        ("javascript:alert(1)", "begin with https|not a web address"),
        ("https://", "names no host"),
        ("https://exa mple.com/", "characters that no address has"),
        ("https://good.example\\@127.0.0.1/", "characters that no address has"),
        ("https://example.com/\r\nHost: x", "characters that no address has"),
        ("https://user:secret@example.com/", "holds a user's name"),
        ("https://good.example@127.0.0.1/", "holds a user's name"),
        ("https://[fe80::1%25eth0]/", "names no host|not a web address"),
        ("https://example.com:99999/", "not a web address"),
        ("https://example.com/" + "a" * 2000, "is longer than"),
    ],
)
def test_what_is_no_address(text: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        parse_address(text)


def test_campaign_marks_make_no_other_page() -> None:
    one, other = "https://example.com/a?id=5&utm_source=mail", "https://example.com/a?id=5"
    assert identity(parse_address(one)) == identity(parse_address(other)) != identity(parse_address(other + "6"))


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/b", "https://example.com/b"),
        ("b?x=1", "https://example.com/a/b?x=1"),
        ("//example.org/c", "https://example.org/c"),
        ("/路".encode().decode("latin-1"), "https://example.com/%E8%B7%AF"),
    ],
)
def test_where_a_redirect_leads(location: str, url: str) -> None:
    assert redirected(parse_address("https://example.com/a/x"), location).url == url


@pytest.mark.parametrize("location", ["http://example.com/b", "ftp://example.com/", "https://a:b@example.com/"])
def test_redirects_that_are_not_followed(location: str) -> None:
    with pytest.raises(FetchError):
        redirected(parse_address("https://example.com/a"), location)
