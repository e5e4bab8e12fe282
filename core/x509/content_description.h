// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArrayView>
#include <QString>

namespace pintle {

/// What an input without any certificate or key looks like, for the detail of NothingFound: a few words such as `HTML`,
/// `JSON`, `JKS key store`, `OpenSSH key`, `plain text`, `empty`. Looks at the beginning only.
QString describeContent(QByteArrayView content);

} // namespace pintle
