import pytest

from mnemostream.infra.kafka import KafkaAddress
from mnemostream.schemas.errors import SettingsError

NOTHING: dict[str, str] = {}
LOGIN = {"MNEMOSTREAM_KAFKA_USER": "ann", "MNEMOSTREAM_KAFKA_PASSWORD": "s3cret"}


@pytest.mark.parametrize(
    "url, servers",
    [
        ("kafka://localhost", ("localhost:9092",)),
        ("kafka://localhost:19092/", ("localhost:19092",)),
        ("kafka://a:1,b,c:3", ("a:1", "b:9092", "c:3")),
        ("kafka://[::1]:9093,[fe80::1]", ("[::1]:9093", "[fe80::1]:9092")),
    ],
)
def test_brokers_are_named_with_their_ports(url: str, servers: tuple[str, ...]) -> None:
    assert KafkaAddress.parse(url, NOTHING).servers == servers


def test_the_query_says_how_to_speak() -> None:
    url = "kafka://h:9093?security_protocol=SASL_SSL&sasl_mechanism=SCRAM-SHA-512&ssl_cafile=/ca.pem&timeout=5&replication=3"
    address = KafkaAddress.parse(url, LOGIN)
    assert (address.security_protocol, address.sasl_mechanism) == ("SASL_SSL", "SCRAM-SHA-512")
    assert (address.ssl_cafile, address.timeout, address.replication) == ("/ca.pem", 5.0, 3)
    assert (address.user, address.password) == ("ann", "s3cret")


def test_user_and_password_of_the_url_go_first_and_may_hold_anything() -> None:
    address = KafkaAddress.parse("kafka://b%40b:p%3Aw%2Fd@h?security_protocol=SASL_PLAINTEXT", LOGIN)
    assert (address.user, address.password, address.servers) == ("b@b", "p:w/d", ("h:9092",))
    assert "p:w" not in repr(address) and "p:w" not in address.shown


@pytest.mark.parametrize(
    "url, said",
    [
        ("localhost:9092", "wanted kafka://host:port"),
        ("http://ann:s3cret@h", "'http://h'"),
        ("kafka://", "wanted host:port"),
        ("kafka://h:port", "'h:port'"),
        ("kafka://h:0", "'h:0'"),
        ("kafka://h/topic", "'h/topic'"),
        ("kafka://h?sasl_mecanism=PLAIN", "did you mean 'sasl_mechanism'"),
        ("kafka://h?security_protocol=SSLL", "did you mean 'SSL'"),
        ("kafka://h?security_protocol=SASL_SSL", "MNEMOSTREAM_KAFKA_USER"),
        ("kafka://ann:s3cret@h", "security_protocol=SASL_SSL"),
        ("kafka://h?timeout=soon", "timeout"),
        ("kafka://h?timeout=0", "above 0"),
        ("kafka://h?replication=-1", "above 0"),
    ],
)
def test_what_makes_no_sense_is_refused_and_no_password_is_told(url: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        KafkaAddress.parse(url, NOTHING)
    assert said in str(caught.value) and "s3cret" not in str(caught.value)
