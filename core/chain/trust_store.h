// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/x509/certificate.h"

#include <QString>

#include <memory>
#include <vector>

namespace pintle {

/// The anchors that a path may end in, with the store's name for people. Shared, thread-safe, loaded lazily: the
/// system's store looks anchors up by subject instead of parsing some 150 roots at every start.
class TrustStore
{
public:
    enum class Kind { System, File, Directory, Lab, Certificates };

    /// The operating system's store: OpenSSL's default directory and file, SSL_CERT_DIR and SSL_CERT_FILE respected.
    /// The default file holds the directory's anchors once more, so it is read for names that the directory lacks only;
    /// a file named by SSL_CERT_FILE always counts.
    static TrustStore system();
    /// Anchors given as values; `name` is shown to people, printable.
    static TrustStore fromCertificates(std::vector<Certificate> anchors, QString name, Kind kind = Kind::Certificates);
    /// A PEM or DER file, or a directory of such files (hashed names not needed).
    /// Errors: those of readFile and readObjects, EmptyTrustStore.
    static Result<TrustStore> fromPath(const QString& path);
    /// Accepts nothing; for chains that are only shown.
    static TrustStore empty();

    Kind kind() const;
    QString name() const;
    /// Anchors whose subject is `name` as OpenSSL compares names, in the store's order.
    std::vector<Certificate> anchorsBySubject(const DistinguishedName& name) const;
    bool contains(const Certificate& certificate) const;
    /// Every anchor; loads the whole store.
    std::vector<Certificate> all() const;

private:
    struct Data;
    explicit TrustStore(std::shared_ptr<Data> data);

    std::shared_ptr<Data> d;
};

} // namespace pintle
