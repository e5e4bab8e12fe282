// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl_reader.h"

#include "core/base/encodings.h"

#include <algorithm>

namespace pintle {
namespace {

const QLatin1String Prefix("sha256//");
// Every host gets every pin of its transfer: a small file could name many of both.
constexpr size_t MostPins = 100'000;

} // namespace

Result<Imported> CurlReader::read(const std::vector<CurlOption>& options)
{
    CurlReader reader;
    for (const CurlOption& option : options)
        reader.take(option);
    reader.finishTransfer();
    if (reader.m_fault)
        return failure(std::move(*reader.m_fault));
    if (reader.m_hosts.empty())
        return failure(
            ErrorCode::MalformedConfiguration, {.detail = QStringLiteral("no pinnedpubkey with a host"), .line = 1});
    auto set = PinSet::make(QStringLiteral("curl"), std::move(reader.m_hosts));
    if (!set)
        return failure(std::move(set).error());
    return Imported{std::move(*set), std::move(reader.m_findings)};
}

void CurlReader::take(const CurlOption& option)
{
    if (option.name == QLatin1String("#")) {
        takeComment(option);
    } else if (option.name == QLatin1String("next") || option.name == QLatin1String(":")) {
        finishTransfer();
    } else if (option.name == QLatin1String("url")) {
        m_transfer.urls.push_back(option);
    } else if (option.name == QLatin1String("insecure") || option.name == QLatin1String("k")) {
        m_transfer.insecure = true;
    } else if (option.name == QLatin1String("no-insecure")) {
        m_transfer.insecure = false;
    } else if (option.name == QLatin1String("cacert") || option.name == QLatin1String("capath")) {
        m_transfer.ownAnchors = true;
        remark(FindingCode::NotEnforced, option.line, option.value, QStringLiteral("the anchors are in another file"));
    } else if (option.name == QLatin1String("pinnedpubkey")) {
        if (m_transfer.pins)
            remark(FindingCode::IgnoredElement, m_transfer.pins->line, QStringLiteral("pinnedpubkey"),
                QStringLiteral("a later one takes its place"));
        m_transfer.pins = option;
    } else if (option.name.startsWith(QLatin1String("pinnedpubkey="))) {
        fail(ErrorCode::MalformedConfiguration, option.line,
            QStringLiteral("--pinnedpubkey=…: curl wants its value as the next word"));
    }
}

void CurlReader::takeComment(const CurlOption& option)
{
    const QLatin1String mark("pintle-host: ");
    const QLatin1String below(" and subdomains");
    if (!option.value.startsWith(mark))
        return;
    QString text = option.value.mid(mark.size());
    const bool includeSubdomains = text.endsWith(below);
    if (includeSubdomains)
        text.chop(below.size());
    if (const auto pattern = HostPattern::parse(text, includeSubdomains))
        m_transfer.commented = *pattern;
}

void CurlReader::finishTransfer()
{
    const Transfer transfer = std::exchange(m_transfer, {});
    if (!transfer.pins)
        return;
    const std::vector<PinEntry> pins = pinsOf(*transfer.pins);
    if (m_fault)
        return;
    const std::vector<HostPattern> patterns = hostsOf(transfer);
    if (patterns.empty())
        return fail(ErrorCode::MalformedConfiguration, transfer.pins->line,
            QStringLiteral("no URL says which host the pins are for"));
    if (transfer.insecure)
        remark(FindingCode::NotEnforced, transfer.pins->line, QStringLiteral("insecure"),
            QStringLiteral("chain, dates and name are not checked; the pins are"));
    m_pins += patterns.size() * pins.size();
    if (m_pins > MostPins)
        return fail(ErrorCode::MalformedConfiguration, transfer.pins->line,
            QStringLiteral("more than %1 pins for all its hosts").arg(MostPins));
    for (const HostPattern& pattern : patterns) {
        HostPins host{.pattern = pattern, .pins = pins};
        host.trust = transfer.insecure ? PinTrust::PinsOnly : transfer.ownAnchors ? PinTrust::Custom : PinTrust::System;
        m_hosts.push_back(std::move(host));
    }
}

// curl cuts the list at `;sha256//` exactly and compares the text of each piece.
std::vector<PinEntry> CurlReader::pinsOf(const CurlOption& option)
{
    std::vector<PinEntry> pins;
    if (!option.value.startsWith(Prefix)) {
        fail(option.value.startsWith(QLatin1String("sha256/"), Qt::CaseInsensitive) ? ErrorCode::WouldLockOut
                                                                                    : ErrorCode::MalformedConfiguration,
            option.line,
            QStringLiteral("not sha256//…: curl takes \"%1\" for the name of a file with a key")
                .arg(printable(option.value, 80)));
        return pins;
    }
    for (const QString& piece : option.value.mid(Prefix.size()).split(QStringLiteral(";sha256//"))) {
        const auto pin = Pin::parse(piece);
        if (!pin || pin->toBase64() != piece) {
            remark(!pin && pin.error().code == ErrorCode::PlaceholderPin ? FindingCode::PlaceholderPinInSet
                                                                         : FindingCode::NotEnforced,
                option.line, piece, QStringLiteral("curl compares text, and no key has this one"));
            continue;
        }
        const bool repeated =
            std::any_of(pins.begin(), pins.end(), [&pin](const PinEntry& entry) { return entry.pin == *pin; });
        if (repeated)
            remark(FindingCode::DuplicatePin, option.line, pin->toString(), {});
        else
            pins.push_back({.pin = *pin, .role = PinRole::Leaf});
    }
    if (pins.empty())
        fail(ErrorCode::WouldLockOut, option.line, QStringLiteral("no pin of the list could match a key"));
    return pins;
}

std::vector<HostPattern> CurlReader::hostsOf(const Transfer& transfer)
{
    std::vector<HostPattern> patterns;
    for (const CurlOption& option : transfer.urls) {
        const bool hasScheme = option.value.contains(QLatin1String("://"));
        const QUrl url(hasScheme ? option.value : QStringLiteral("https://") + option.value);
        const auto pattern = HostPattern::parse(url.host());
        if (!pattern) {
            remark(FindingCode::HostNeverMatches, option.line, option.value, pattern.error().context.detail);
            continue;
        }
        // Without a scheme curl begins in plain HTTP.
        if (!hasScheme || url.scheme() == QLatin1String("http"))
            remark(FindingCode::NotEnforced, option.line, option.value,
                QStringLiteral("plain HTTP; pins hold for TLS only"));
        if (std::find(patterns.begin(), patterns.end(), *pattern) == patterns.end())
            patterns.push_back(*pattern);
    }
    if (patterns.empty() && transfer.commented)
        patterns.push_back(*transfer.commented);
    return patterns;
}

void CurlReader::remark(FindingCode code, int line, const QString& value, const QString& detail)
{
    m_findings.push_back(makeFinding(code, {.value = printable(value, 200), .detail = detail, .line = line}));
}

void CurlReader::fail(ErrorCode code, int line, const QString& detail)
{
    if (!m_fault)
        m_fault = Error{code, {.detail = detail, .line = line}};
}

} // namespace pintle
