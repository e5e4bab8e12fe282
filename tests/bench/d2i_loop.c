// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The pins of a PEM bundle as a C program gets them from OpenSSL: d2i_X509 on every block, SHA-256 of its public key.
//
//   d2i_loop FILE      one pin a line, in base64

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <stdio.h>

int main(int argc, char** argv)
{
    BIO* file = argc == 2 ? BIO_new_file(argv[1], "r") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: d2i_loop FILE\n");
        return 2;
    }
    char* name = NULL;
    char* header = NULL;
    unsigned char* der = NULL;
    long size = 0;
    while (PEM_read_bio(file, &name, &header, &der, &size) == 1) {
        const unsigned char* at = der;
        X509* certificate = d2i_X509(NULL, &at, size);
        if (certificate == NULL)
            return 1;
        unsigned char* key = NULL;
        const int keySize = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &key);
        unsigned char digest[SHA256_DIGEST_LENGTH];
        unsigned char text[4 * ((SHA256_DIGEST_LENGTH + 2) / 3) + 1];
        SHA256(key, (size_t)keySize, digest);
        EVP_EncodeBlock(text, digest, sizeof digest);
        puts((const char*)text);
        OPENSSL_free(key);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(der);
        X509_free(certificate);
    }
    BIO_free(file);
    return 0;
}
