// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/der_reader.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace pintle {

/// One element of DER in its place: where its header and its content lie in the input, from 0.
struct Asn1Element {
    DerElement::Class tagClass = DerElement::Class::Universal;
    int tag = 0;
    bool constructed = false;
    qsizetype offset = 0; ///< of the header
    qsizetype headerSize = 0;
    qsizetype contentSize = 0;

    qsizetype contentOffset() const { return offset + headerSize; }
    qsizetype end() const { return contentOffset() + contentSize; }
    bool isUniversal(int wanted) const { return tagClass == DerElement::Class::Universal && tag == wanted; }

    friend bool operator==(const Asn1Element&, const Asn1Element&) = default;
};

/// The elements of one level, as far as they can be read.
struct Asn1Level {
    std::vector<Asn1Element> elements;
    /// Where reading stopped before the end: at a header or length that is wrong; -1 where all was read.
    qsizetype wrongAt = -1;
    /// There are more elements than the bound allowed.
    bool cut = false;
};

/// The elements between two offsets of `bytes`, one level, in their order; at most `maximum`. Reading goes level by
/// level, so that nothing is read that nobody looks at and no depth of nesting can exhaust the stack. Headers are read
/// by OpenSSL (ASN1_get_object); indefinite lengths, which DER forbids, count as wrong. An empty level is valid.
Asn1Level asn1Level(QByteArrayView bytes, qsizetype from, qsizetype to, int maximum);

/// Where the elements inside an element lie.
struct Asn1Inside {
    qsizetype from = 0;
    qsizetype to = 0;
    bool wrapped = false; ///< in the content octets of an OCTET STRING or BIT STRING, as in extensions and signatures
};
/// Empty for an element without any inside: a primitive one, unless it is an OCTET STRING or a BIT STRING (without
/// unused bits) whose content is exactly one element, and where that is constructed, with readable elements inside.
std::optional<Asn1Inside> asn1Inside(QByteArrayView bytes, const Asn1Element& element);

/// `SEQUENCE`, `OBJECT`, `UTF8STRING`: OpenSSL's word for a universal tag; `[0]`, `[APPLICATION 1]`, `[PRIVATE 1]` for
/// the others.
QString asn1TypeName(const Asn1Element& element);

/// The value of a primitive element in one printable line of at most 200 characters: numbers in decimal (above 64 bits
/// in hexadecimal), dotted identifiers with OpenSSL's name, dates as ISO 8601, text as text, other octets in
/// hexadecimal. Empty for constructed elements and for NULL.
QString asn1Value(QByteArrayView bytes, const Asn1Element& element);

} // namespace pintle
