#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Makes the certificates of this folder: what the openssl command cannot be asked for, or takes too long to make.

Every one is signed with one P-256 key that is thrown away, is valid from 2026 to 2036, and is written by hand, so that
the oddities are exactly those named here. pins.txt holds SHA-256 of each SubjectPublicKeyInfo as it stands.
Run it in this folder: ./make.py
"""
import base64
import hashlib
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
TEMPORARY = tempfile.TemporaryDirectory()
KEY = pathlib.Path(TEMPORARY.name) / "signing.pem"
PINS = {}


def openssl(*arguments, data=b""):
    return subprocess.run(["openssl", *arguments], input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          check=True).stdout


def tlv(tag, *contents):
    content = b"".join(contents)
    size = len(content)
    if size < 128:
        return bytes([tag, size]) + content
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(octets)]) + octets + content


def oid(dotted):
    first, second, *rest = [int(arc) for arc in dotted.split(".")]
    octets = b""
    for arc in [first * 40 + second, *rest]:
        part = bytes([arc & 0x7f])
        while arc := arc >> 7:
            part = bytes([0x80 | arc & 0x7f]) + part
        octets += part
    return tlv(0x06, octets)


def integer(number):
    return tlv(0x02, number.to_bytes(number.bit_length() // 8 + 1, "big", signed=True))


def sequence(*parts):
    return tlv(0x30, *parts)


def bits(content):
    return tlv(0x03, b"\0", content)


def utf8(text):
    return tlv(0x0c, text.encode())


def name(*attributes):
    """Attributes are (OID, string); one relative distinguished name each."""
    return sequence(*[tlv(0x31, sequence(oid(kind), value)) for kind, value in attributes])


def common_name(text):
    return name(("2.5.4.3", utf8(text)))


def extension(kind, value, critical=False):
    return sequence(oid(kind), tlv(0x01, b"\xff") if critical else b"", tlv(0x04, value))


def alternative_names(*names):
    return extension("2.5.29.17", sequence(*names))


def dns(text):
    return tlv(0x82, text.encode())


def public_key(*arguments):
    return openssl("pkey", "-pubout", "-outform", "der", data=openssl("genpkey", *arguments))


ECDSA_SHA256 = sequence(oid("1.2.840.10045.4.3.2"))
VALIDITY = sequence(tlv(0x17, b"260101000000Z"), tlv(0x17, b"360101000000Z"))


def certificate(label, spki, subject=None, version=2, serial=integer(1), validity=VALIDITY, extensions=None):
    if extensions is None:
        extensions = [alternative_names(dns(label + ".test"))] if version == 2 else []
    body = sequence(
        tlv(0xa0, integer(version)) if version else b"", serial, ECDSA_SHA256, common_name("Fixture issuer"), validity,
        subject if subject is not None else common_name(label), spki,
        tlv(0xa3, sequence(*extensions)) if extensions else b"")
    der = sequence(body, ECDSA_SHA256, bits(openssl("dgst", "-sha256", "-sign", str(KEY), data=body)))
    text = base64.encodebytes(der).replace(b"\n", b"")
    lines = [text[at:at + 64] for at in range(0, len(text), 64)]
    pem = b"\n".join([b"-----BEGIN CERTIFICATE-----", *lines, b"-----END CERTIFICATE-----", b""])
    (HERE / (label + ".pem")).write_bytes(pem)
    PINS[label] = hashlib.sha256(spki).hexdigest()


def contents(der):
    """The content octets of one element."""
    size = der[1]
    return der[2:] if size < 128 else der[2 + (size & 0x7f):]


def rsa_without_null(spki):
    key = contents(spki)
    algorithm = sequence(oid("1.2.840.113549.1.1.1"), b"\x05\x00")
    assert key.startswith(algorithm)
    return sequence(sequence(oid("1.2.840.113549.1.1.1")), key[len(algorithm):])


def rsa_with_long_length(spki):
    """The length takes four octets where two would do: BER, not DER."""
    content = contents(spki)
    return b"\x30\x84" + len(content).to_bytes(4, "big") + content


def main():
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", str(KEY))
    plain = openssl("pkey", "-in", str(KEY), "-pubout", "-outform", "der")
    rsa = public_key("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")
    certificate("plain", plain)
    for size in (3072, 4096, 8192):
        certificate(f"rsa-{size}", public_key("-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{size}"))
    parameters = pathlib.Path(TEMPORARY.name) / "dsa.pem"
    openssl("genpkey", "-genparam", "-algorithm", "DSA", "-pkeyopt", "dsa_paramgen_bits:2048", "-out", str(parameters))
    certificate("dsa-2048", public_key("-paramfile", str(parameters)))
    certificate("rsa-without-null", rsa_without_null(rsa))
    certificate("rsa-long-length", rsa_with_long_length(rsa))
    certificate("unknown-key", sequence(sequence(oid("1.3.6.1.4.1.99999.1"), utf8("post quantum")), bits(b"\x55" * 64)))

    certificate("nul-in-name", plain, common_name("good.test\0.evil.test"),
                extensions=[alternative_names(dns("good.test\0.evil.test"))])
    certificate("escapes-in-subject", plain,
                name(("2.5.4.3", utf8("\x1b[31mred\x07")), ("2.5.4.10", utf8("\u202egnp.exe\u2028next"))))
    certificate("all-strings", plain, sequence(
        tlv(0x31, sequence(oid("2.5.4.6"), tlv(0x13, b"DE"))),
        tlv(0x31, sequence(oid("2.5.4.10"), tlv(0x1e, "Größe".encode("utf-16-be")))),
        tlv(0x31, sequence(oid("2.5.4.7"), tlv(0x1c, "Zürich 😀".encode("utf-32-be")))),
        tlv(0x31, sequence(oid("2.5.4.11"), tlv(0x14, "Käse".encode("latin-1"))),
            sequence(oid("1.3.6.1.4.1.99999.2"), bits(b"\x02"))),
        tlv(0x31, sequence(oid("2.5.4.3"), utf8(' #a, b+c="d";<e>\\ ')))))
    certificate("octets-in-name", plain, name(("2.5.4.3", tlv(0x04, b"octets"))))
    certificate("malformed-dates", plain,
                validity=sequence(tlv(0x17, b"2601010000Z"), tlv(0x18, b"20361301000000Z")))
    certificate("year-9999", plain, validity=sequence(tlv(0x17, b"500101000000Z"), tlv(0x18, b"99991231235959Z")))
    certificate("negative-serial", plain, serial=integer(-2))
    certificate("version-1", plain, version=0)
    certificate("duplicate-extension", plain,
                extensions=[alternative_names(dns("one.test")), alternative_names(dns("two.test"))])
    certificate("malformed-san", plain,
                extensions=[extension("2.5.29.17", sequence(dns("one.test"))[:-1]),
                            extension("2.5.29.19", sequence(tlv(0x01, b"\xff")), critical=True)])
    huge = tlv(0x06, b"\x2a" + b"\xff" * 2000 + b"\x7f")
    certificate("huge-oid", plain, extensions=[sequence(huge, tlv(0x04, b"\x05\x00"))])
    nested = b""
    for _ in range(5000):
        nested = sequence(nested)
    certificate("deep-nesting", plain,
                extensions=[extension("2.5.29.32", nested), extension("1.3.6.1.4.1.99999.3", nested)])
    lines = [f"{pin} {label}\n" for label, pin in PINS.items()]
    (HERE / "pins.txt").write_text("".join(lines))


main()
