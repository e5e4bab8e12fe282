// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/session.h"
#include "core/formats/registry.h"
#include "core/pins/pin_set.h"
#include "core/probe/endpoint_report.h"

#include <QJsonArray>

#include <optional>

namespace pintle::cli {

/// The demo: every step does the real work against the lab, says what is to be expected, and compares. A step that
/// comes out otherwise is shown, and makes the demo fail.
class DemoStory
{
public:
    explicit DemoStory(Session& session);

    /// All steps. Errors: those of lab, probe and formats, which leave nothing to tell.
    Result<void> tell();
    /// The closing line or the JSON document, and the exit code.
    ExitCode finish();

private:
    Result<void> seeTheChain();
    Result<void> pinIt();
    Result<void> surviveRotation();
    Result<void> catchTheInterceptor();
    Result<void> takeAdvice();
    Result<void> ship();

    Result<EndpointReport> look(const QString& target, const std::optional<PinSet>& pins);
    /// A look whose verdict was foretold.
    Result<EndpointReport> expectVerdict(
        const QString& told, const QString& target, const std::optional<PinSet>& pins, EndpointVerdict expected);
    void chapter(const QString& title, const QString& story);
    void expect(const QString& told, const QString& expected, const QString& found);
    void quote(const QString& text);

    Session& m_session;
    PinSet m_set;
    EndpointReport m_genuine;
    QJsonArray m_steps;
    int m_chapter = 0;
    int m_failed = 0;
};

} // namespace pintle::cli
