// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// A PEM bundle of many certificates that look like those of public servers: several DNS names, key identifiers, policy,
// issuer's addresses, two SCTs; half have RSA, half P-256 keys, every key and serial number is its own.
//
//   make_bundle FILE COUNT
//
// A few are issued, and the others are copies with serial number and key written over, which no decoder can tell from
// issued ones: only the signatures do not verify, and nobody here verifies them.

#include <openssl/conf.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { Shapes = 12, SerialSize = 16, PointSize = 65, ModulusSize = 256 };

struct Shape {
    unsigned char* der;
    int size;
    unsigned char* serial;
    unsigned char* key; // the point or the modulus
    int isRsa;
};

static void require(int condition, const char* what)
{
    if (!condition) {
        fprintf(stderr, "make_bundle: %s\n", what);
        exit(1);
    }
}

static void addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    CONF* sections = NCONF_new(NULL); // policies want to look into one
    X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
    X509V3_set_nconf(&context, sections);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    require(extension != NULL && X509_add_ext(certificate, extension, -1) == 1, value);
    X509_EXTENSION_free(extension);
    NCONF_free(sections);
}

// Two SCTs of random logs: two lengths, then twice a length, version 0, log, time, no extensions, a signature.
static void addTimestamps(X509* certificate)
{
    enum { One = 119, All = 2 + 2 * (2 + One) };
    unsigned char list[2 + 1 + All];
    RAND_bytes(list, sizeof list);
    list[0] = 0x04;
    list[1] = 0x81;
    list[2] = All;
    list[3] = 0;
    list[4] = All - 2;
    for (int at = 5; at < (int)sizeof list; at += 2 + One) {
        list[at] = 0;
        list[at + 1] = One;
        list[at + 2] = 0;
        memcpy(list + at + 35, "\0\0\x01\x93\x41\x20", 6);
        memset(list + at + 43, 0, 2);
        memcpy(list + at + 45, "\x04\x03\x00\x48", 4);
    }
    ASN1_OCTET_STRING* content = ASN1_OCTET_STRING_new();
    ASN1_OCTET_STRING_set(content, list, sizeof list);
    ASN1_OBJECT* id = OBJ_txt2obj("1.3.6.1.4.1.11129.2.4.2", 1);
    X509_EXTENSION* extension = X509_EXTENSION_create_by_OBJ(NULL, id, 0, content);
    require(extension != NULL && X509_add_ext(certificate, extension, -1) == 1, "timestamps");
    X509_EXTENSION_free(extension);
    ASN1_OBJECT_free(id);
    ASN1_OCTET_STRING_free(content);
}

static X509* issue(int number, EVP_PKEY* key, EVP_PKEY* issuerKey)
{
    char host[64];
    char names[1024];
    snprintf(host, sizeof host, "www%d.shop.example", number);
    int length = snprintf(names, sizeof names, "DNS:%s", host);
    for (int extra = 0; extra < number % 6; ++extra)
        length += snprintf(names + length, sizeof names - (size_t)length, ",DNS:part%d.%s", extra, host);

    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    unsigned char serial[SerialSize];
    RAND_bytes(serial, sizeof serial);
    serial[0] = (unsigned char)(0x40 | (serial[0] & 0x3f));
    BIGNUM* value = BN_bin2bn(serial, sizeof serial, NULL);
    BN_to_ASN1_INTEGER(value, X509_get_serialNumber(certificate));
    BN_free(value);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20260101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate), "20270101000000Z");
    X509_NAME* subject = X509_get_subject_name(certificate);
    if (number % 4 == 0)
        X509_NAME_add_entry_by_txt(
            subject, "O", MBSTRING_UTF8, (const unsigned char*)"Example Shop Limited", -1, -1, 0);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, (const unsigned char*)host, -1, -1, 0);
    X509_NAME* issuer = X509_NAME_new();
    X509_NAME_add_entry_by_txt(issuer, "C", MBSTRING_ASC, (const unsigned char*)"NL", -1, -1, 0);
    X509_NAME_add_entry_by_txt(issuer, "O", MBSTRING_UTF8, (const unsigned char*)"Example Trust Services", -1, -1, 0);
    X509_NAME_add_entry_by_txt(issuer, "CN", MBSTRING_UTF8, (const unsigned char*)"Example Issuing G4", -1, -1, 0);
    X509_set_issuer_name(certificate, issuer);
    X509_NAME_free(issuer);
    X509_set_pubkey(certificate, key);
    addExtension(certificate, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate, NID_ext_key_usage, "serverAuth,clientAuth");
    addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, NID_subject_key_identifier, "hash");
    addExtension(certificate, NID_info_access,
        "OCSP;URI:http://ocsp.trust.example/g4,caIssuers;URI:http://ca.trust.example/g4.crt");
    addExtension(certificate, NID_subject_alt_name, names);
    addExtension(certificate, NID_certificate_policies, "2.23.140.1.2.1");
    addExtension(certificate, NID_crl_distribution_points, "URI:http://crl.trust.example/g4/17.crl");
    addTimestamps(certificate);
    require(X509_sign(certificate, issuerKey, EVP_sha256()) > 0, "sign");
    return certificate;
}

static unsigned char* find(const struct Shape* shape, const unsigned char* part, int size)
{
    unsigned char* found = memmem(shape->der, (size_t)shape->size, part, (size_t)size);
    require(found != NULL, "a part of a certificate was not found in it");
    return found;
}

static struct Shape makeShape(int number, EVP_PKEY* ecIssuer, EVP_PKEY* rsaIssuer)
{
    struct Shape shape = {.isRsa = number % 2};
    EVP_PKEY* key = shape.isRsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256");
    X509* certificate = issue(number, key, number % 5 < 3 ? rsaIssuer : ecIssuer);
    shape.size = i2d_X509(certificate, &shape.der);
    const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate);
    shape.serial = find(&shape, ASN1_STRING_get0_data(serial), SerialSize);
    if (shape.isRsa) {
        BIGNUM* modulus = NULL;
        unsigned char bytes[ModulusSize];
        EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &modulus);
        require(BN_bn2binpad(modulus, bytes, sizeof bytes) == ModulusSize, "modulus");
        shape.key = find(&shape, bytes, sizeof bytes);
        BN_free(modulus);
    } else {
        const ASN1_BIT_STRING* point = X509_get0_pubkey_bitstr(certificate);
        shape.key = find(&shape, ASN1_STRING_get0_data(point), PointSize);
    }
    X509_free(certificate);
    EVP_PKEY_free(key);
    return shape;
}

static void renew(struct Shape* shape)
{
    RAND_bytes(shape->serial, SerialSize);
    shape->serial[0] = (unsigned char)(0x40 | (shape->serial[0] & 0x3f));
    if (shape->isRsa) {
        RAND_bytes(shape->key, ModulusSize);
        shape->key[0] |= 0x80;
        shape->key[ModulusSize - 1] |= 1;
        return;
    }
    EVP_PKEY* key = EVP_EC_gen("P-256");
    size_t size = 0;
    require(EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, shape->key, PointSize, &size) == 1
            && size == PointSize,
        "point");
    EVP_PKEY_free(key);
}

int main(int argc, char** argv)
{
    const long count = argc == 3 ? strtol(argv[2], NULL, 10) : 0;
    if (count < 1) {
        fprintf(stderr, "usage: make_bundle FILE COUNT\n");
        return 2;
    }
    FILE* file = fopen(argv[1], "w");
    require(file != NULL, "cannot write the file");
    EVP_PKEY* ecIssuer = EVP_EC_gen("P-256");
    EVP_PKEY* rsaIssuer = EVP_RSA_gen(2048);
    struct Shape shapes[Shapes];
    for (int number = 0; number < Shapes; ++number)
        shapes[number] = makeShape(number, ecIssuer, rsaIssuer);
    for (long number = 0; number < count; ++number) {
        struct Shape* shape = &shapes[number % Shapes];
        renew(shape);
        PEM_write(file, "CERTIFICATE", "", shape->der, shape->size);
    }
    require(fclose(file) == 0, "cannot write the file");
    return 0;
}
