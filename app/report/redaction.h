// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QFlags>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace pintle::report {

/// What a report that goes out of the house does not name.
enum class Redact {
    Nothing = 0,
    HostNames = 1,    ///< `host-1`, `host-2`, …
    Addresses = 2,    ///< IP addresses: `address-1`, …
    Emails = 4,       ///< `email-1`, …
    CapturedData = 8, ///< what a peer said: left out, not replaced
};
Q_DECLARE_FLAGS(RedactFlags, Redact)

/// The report without what a peer said: the lines before TLS, and quotes in errors. What is left can be repeated from
/// the certificates and the protocol's own facts.
EndpointReport withoutCapturedData(EndpointReport report);

/// Replaces every host name, IP address and e-mail address that a report is about, wherever it stands in a text, by a
/// placeholder that is the same everywhere. Made once for a report: first everything that names somebody is collected
/// (target, certificates, pins, peers' words), then every text that is written goes through apply(). Case does not
/// matter, an original is found inside of longer words too, and one that was cut off before an ellipsis is found by its
/// beginning. Single labels (`intranet`) are replaced as whole words only.
///
/// Pins, fingerprints and serial numbers stay: they are what a report is for, and public logs know them.
class Redactor
{
public:
    /// Replaces nothing.
    Redactor() = default;
    /// `texts` are further texts that may name somebody: the command, the subject, the name of a file.
    Redactor(const EndpointReport& report, RedactFlags what, const QStringList& texts = {});

    RedactFlags flags() const { return m_what; }
    bool replaces() const { return m_what & (RedactFlags(Redact::HostNames) | Redact::Addresses | Redact::Emails); }
    QString apply(const QString& text) const;
    /// Every string of the document apart from ids, digests and instants.
    QJsonObject apply(const QJsonObject& document) const;
    /// What was found and is replaced, in lower case.
    QStringList originals() const { return m_originals; }

private:
    class Collector;
    struct Node {
        QHash<QChar, int> next;
        int placeholder = -1; ///< of the original that ends here
        int below = -1;       ///< of one that begins like this
        bool wholeWord = false;
    };
    struct Hit {
        qsizetype length = 0;
        int placeholder = -1;
    };

    void add(const QString& original, const QString& placeholder);
    Hit hitAt(const QString& text, qsizetype position) const;
    QJsonValue applyTo(const QJsonValue& value, const QString& key) const;

    RedactFlags m_what;
    std::vector<Node> m_nodes{1};
    QStringList m_placeholders;
    QStringList m_originals;
};

} // namespace pintle::report

Q_DECLARE_OPERATORS_FOR_FLAGS(pintle::report::RedactFlags)
