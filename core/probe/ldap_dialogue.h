// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

namespace pintle {

/// LDAP's StartTLS extended operation (RFC 4511 section 4.14), OID 1.3.6.1.4.1.1466.20037.
class LdapDialogue final : public Dialogue
{
public:
    LdapDialogue();

private:
    void begin() override;
    void take(char byte) override;
    void takeMessage();

    QByteArray m_message;
    qsizetype m_size = 0; ///< of the whole message, once its header has come
};

} // namespace pintle
