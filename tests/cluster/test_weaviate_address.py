"""Where Weaviate is, as a URL tells it."""

import pytest

from mnemostream.infra.weaviate.address import API_KEY, Address
from mnemostream.infra.weaviate.names import alias, collection, generation, object_id, tenant
from mnemostream.schemas.errors import InputError, SettingsError
from mnemostream.schemas.ids import Scope


@pytest.mark.parametrize(
    ("url", "http", "grpc"),
    [
        ("weaviate://localhost", "http://localhost:8080", "localhost:50051"),
        ("weaviate://127.0.0.1:81?grpc_port=82", "http://127.0.0.1:81", "127.0.0.1:82"),
        ("weaviate://[::1]:81/", "http://[::1]:81", "[::1]:50051"),
        ("weaviates://x.example", "https://x.example:443", "x.example:443"),
        (
            "weaviates://x.example:1?grpc_host=g.example&grpc_port=2",
            "https://x.example:1",
            "g.example:2",
        ),
    ],
)
def test_an_address_names_both_services(url: str, http: str, grpc: str) -> None:
    address = Address.parse(url, {})
    assert (address.http, address.grpc, address.secure) == (http, grpc, url.startswith("weaviates"))


def test_the_key_comes_from_the_environment_and_is_in_no_address() -> None:
    address = Address.parse("weaviate://h", {API_KEY: "hunter2"})
    assert address.api_key == "hunter2"
    assert "hunter2" not in address.http + address.grpc
    with pytest.raises(SettingsError, match=API_KEY) as caught:
        Address.parse("weaviate://:hunter2@h", {})
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("http://h:8080", "wanted weaviate://HOST"),
        ("weaviate://", "wanted weaviate://HOST"),
        ("weaviate://h:port", "wanted weaviate://HOST"),
        ("weaviate://h:99999", "wanted weaviate://HOST"),
        ("weaviate://h/Memory", "nothing may stand behind the port"),
        ("weaviate://h?grcp_port=1", "did you mean 'grpc_port'"),
        ("weaviate://h?grpc_port=", "wanted 1 to 65535, got ''"),
        ("weaviate://h?grpc_port=0", "wanted 1 to 65535, got '0'"),
        ("weaviate://h?grpc_port=1&grpc_port=2", "given twice"),
    ],
)
def test_what_makes_no_address_is_refused_with_what_was_wanted(url: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        Address.parse(url, {})


def test_names_hold_what_weaviate_allows_and_keep_prefixes_apart() -> None:
    assert alias("") == "Memory"
    assert collection("", "3") == "Memory_g3"
    assert collection("run-1.", "3") == "Run_2d_1_2e_Memory_g3"
    assert generation("run-1.", "Run_2d_1_2e_Memory_g3") == "3"
    assert generation("run-1.", "Memory_g3") is None
    assert alias("1").isalnum() and alias("1")[0].isupper()
    with pytest.raises(InputError, match="generation 'a-b'"):
        collection("", "a-b")
    odd = Scope("t/ü", "c" * 256)
    assert len(tenant(odd)) == 40 and tenant(odd).isalnum() and tenant(odd) != tenant(Scope("t", "ü"))
    assert object_id(odd, "m") == object_id(odd, "m") != object_id(Scope("t", "c"), "m")
