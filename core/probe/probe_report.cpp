// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/probe/probe_report.h"

namespace pintle {

QLatin1String idOf(Stage stage)
{
    switch (stage) {
    case Stage::Resolve: return QLatin1String("resolve");
    case Stage::Connect: return QLatin1String("connect");
    case Stage::Proxy: return QLatin1String("proxy");
    case Stage::StartTls: return QLatin1String("starttls");
    case Stage::Tls: return QLatin1String("tls");
    }
    Q_UNREACHABLE();
}

QLatin1String idOf(Handshake handshake)
{
    switch (handshake) {
    case Handshake::Established: return QLatin1String("established");
    case Handshake::Failed: return QLatin1String("failed");
    }
    Q_UNREACHABLE();
}

} // namespace pintle
