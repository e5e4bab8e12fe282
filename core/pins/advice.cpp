// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/advice.h"

#include "core/pins/evaluation.h"
#include "core/pins/key_support.h"
#include "core/pins/pin_taking.h"

#include <QSet>

#include <algorithm>

namespace pintle {
namespace {

constexpr int DaysThatAreSoon = 30;
// Of a saved chain's leaf: each is looked up in the set.
constexpr size_t MostNames = 100;

// What is said of one host entry. Holds references for the time of one call of advise().
class HostAdviser
{
public:
    // `live` is null where the live chain is not this entry's.
    HostAdviser(const HostPins& entry, const PathReport* live, const AdviceOptions& options, std::vector<Advice>& out)
        : m_entry(entry)
        , m_live(live)
        , m_options(options)
        , m_out(out)
    {
        for (const PinEntry& pin : entry.pins) {
            if (pin.counts())
                m_counting.push_back(&pin);
        }
        if (const CertificatePath* path = livePath()) {
            for (const PathNode& node : path->nodes)
                m_livePins.push_back(Pin::of(node.certificate));
        }
    }

    void advise()
    {
        adviseOnEnd();
        if (m_counting.empty())
            add(FindingCode::NoPinsForHost);
        adviseOnPlaceholders();
        adviseOnDuplicates();
        if (!m_counting.empty()) {
            adviseOnBackup();
            adviseOnRoles();
            adviseOnLiveChain();
        }
        adviseOnKeys();
    }

private:
    void add(FindingCode code, FindingFacts facts = {}, std::optional<Pin> pin = {})
    {
        facts.subject = m_entry.pattern.toString();
        m_out.push_back({makeFinding(code, std::move(facts)), m_entry.pattern.toString(), pin});
    }

    const CertificatePath* livePath() const { return m_live ? m_live->usedPath() : nullptr; }

    bool isOnLivePath(const Pin& pin) const { return liveDepth(pin).has_value(); }

    std::optional<int> liveDepth(const Pin& pin) const
    {
        const auto place = std::find(m_livePins.begin(), m_livePins.end(), pin);
        return place == m_livePins.end() ? std::nullopt : std::optional(static_cast<int>(place - m_livePins.begin()));
    }

    std::optional<PinRole> roleOf(const PinEntry& entry) const
    {
        const auto depth = liveDepth(entry.pin);
        return entry.role || !depth ? entry.role : roleAt(*livePath(), *depth);
    }

    static bool saysKeptBack(const PinEntry& entry)
    {
        return entry.role == PinRole::Backup || entry.state == PinState::Next;
    }

    bool hasDeclaredBackup() const
    {
        return std::any_of(
            m_counting.begin(), m_counting.end(), [](const PinEntry* pin) { return saysKeptBack(*pin); });
    }

    void adviseOnEnd()
    {
        if (m_entry.isExpired(m_options.now))
            add(FindingCode::PinSetExpired, {.instant = m_entry.expires});
        else if (m_entry.isExpired(m_options.now.addDays(DaysThatAreSoon)))
            add(FindingCode::PinSetEndsSoon, {.instant = m_entry.expires});
    }

    void adviseOnPlaceholders()
    {
        for (const PinEntry& pin : m_entry.pins) {
            if (pin.pin.isPlaceholder())
                add(FindingCode::PlaceholderPinInSet, {.value = pin.pin.toString()}, pin.pin);
        }
    }

    void adviseOnDuplicates()
    {
        QSet<QString> seen;
        QSet<QString> told;
        for (const PinEntry& pin : m_entry.pins) {
            const QString text = pin.pin.toString();
            if (seen.contains(text) && !told.contains(text)) {
                add(FindingCode::DuplicatePin, {.value = text}, pin.pin);
                told.insert(text);
            }
            seen.insert(text);
        }
    }

    void adviseOnBackup()
    {
        const bool rolesUnknown = std::none_of(
            m_counting.begin(), m_counting.end(), [](const PinEntry* pin) { return pin->role.has_value(); });
        const bool allLive = livePath()
            && std::all_of(
                m_counting.begin(), m_counting.end(), [this](const PinEntry* pin) { return isOnLivePath(pin->pin); });
        // A list without roles, as platforms keep them, may well hold a backup among several pins.
        const bool mayHoldBackup = rolesUnknown && m_counting.size() > 1 && !allLive;
        if (!hasDeclaredBackup() && !mayHoldBackup)
            add(FindingCode::NoBackupPin);
        for (const PinEntry* pin : m_counting) {
            if (pin->role == PinRole::Backup && isOnLivePath(pin->pin))
                add(FindingCode::BackupInLiveChain, {.value = pin->pin.toString()}, pin->pin);
        }
    }

    void adviseOnRoles()
    {
        const auto everyActiveIs = [this](PinRole role) {
            const auto matters = [](const PinEntry* pin) { return !saysKeptBack(*pin); };
            return std::any_of(m_counting.begin(), m_counting.end(), matters)
                && std::all_of(m_counting.begin(), m_counting.end(),
                    [&](const PinEntry* pin) { return !matters(pin) || roleOf(*pin) == role; });
        };
        if (everyActiveIs(PinRole::Leaf)) {
            add(FindingCode::LeafPinsOnly);
            if (hasDeclaredBackup())
                m_out.back().finding.severity = Severity::Info;
        }
        if (everyActiveIs(PinRole::Root))
            add(FindingCode::RootPinsOnly);
    }

    void adviseOnLiveChain()
    {
        const CertificatePath* path = livePath();
        const bool judged = m_entry.trust == PinTrust::PinsOnly ? m_live && !m_live->sent.empty() : path && path->valid;
        if (!judged)
            return;
        const auto matches = [this, path](const PinEntry* pin) {
            return m_entry.trust == PinTrust::PinsOnly ? Pin::of(m_live->sent.front()) == pin->pin
                                                       : path && isOnLivePath(pin->pin);
        };
        if (std::any_of(m_counting.begin(), m_counting.end(), matches))
            return;
        add(FindingCode::NoPinMatchesChain, {.value = m_live->sent.front().displayName()});
        for (const CertificatePath& other : m_live->paths)
            adviseOnOtherPath(other);
    }

    void adviseOnOtherPath(const CertificatePath& other)
    {
        if (!other.valid || &other == livePath())
            return;
        for (const PathNode& node : other.nodes) {
            const Pin pin = Pin::of(node.certificate);
            const bool wanted = std::any_of(
                m_counting.begin(), m_counting.end(), [&pin](const PinEntry* entry) { return entry->pin == pin; });
            if (wanted)
                add(FindingCode::PinMatchOnOtherPath, {.value = other.nodes.back().certificate.displayName()}, pin);
        }
    }

    void adviseOnKeys()
    {
        for (const PinEntry* pin : m_counting)
            adviseOnKey(pin->keyAlgorithm, pin->pin);
        const CertificatePath* path = livePath();
        for (size_t depth = 0; path && depth < path->nodes.size(); ++depth) {
            const Certificate& certificate = path->nodes[depth].certificate;
            const Pin& pin = m_livePins[depth];
            const bool told = std::any_of(m_counting.begin(), m_counting.end(),
                [&pin](const PinEntry* entry) { return entry->pin == pin && !entry->keyAlgorithm.isEmpty(); });
            if (!told)
                adviseOnKey(certificate.publicKey().name(), pin);
        }
    }

    void adviseOnKey(const QString& algorithm, const Pin& pin)
    {
        if (algorithm.isEmpty())
            return;
        for (const KeySupport& support : keySupportOf(m_options.formats)) {
            if (!support.algorithms.contains(algorithm))
                add(FindingCode::KeyTypeUnsupported,
                    {.value = algorithm,
                        .expected = support.algorithms.join(QStringLiteral(", ")),
                        .detail = support.platform},
                    pin);
        }
    }

    const HostPins& m_entry;
    const PathReport* m_live;
    const AdviceOptions& m_options;
    std::vector<const PinEntry*> m_counting;
    std::vector<Pin> m_livePins; // of the path in use, leaf first
    std::vector<Advice>& m_out;
};

// The hosts a chain may stand for: the one it was asked for, else the names of its leaf.
std::vector<HostName> hostsOf(const PathReport& live)
{
    if (live.host)
        return {*live.host};
    std::vector<HostName> hosts;
    if (live.sent.empty())
        return hosts;
    for (const GeneralName& name : live.sent.front().subjectAltNames()) {
        const auto host = HostName::parse(name.text);
        if (host && (name.kind == GeneralName::Kind::Dns || name.kind == GeneralName::Kind::IpAddress))
            hosts.push_back(*host);
        if (hosts.size() == MostNames)
            break;
    }
    return hosts;
}

} // namespace

std::vector<Advice> advise(const PinSet& set, const AdviceOptions& options)
{
    Q_ASSERT(options.now.isValid());
    std::vector<Advice> advice;
    QSet<const HostPins*> liveEntries;
    if (options.live) {
        for (const HostName& host : hostsOf(*options.live))
            liveEntries.insert(set.find(host));
    }
    liveEntries.remove(nullptr);
    for (const HostPins& entry : set.hosts())
        HostAdviser(entry, liveEntries.contains(&entry) ? options.live : nullptr, options, advice).advise();
    if (options.live && liveEntries.isEmpty() && !options.live->sent.empty()) {
        const QString host =
            options.live->host ? options.live->host->toString() : options.live->sent.front().displayName();
        advice.push_back({makeFinding(FindingCode::HostNotCovered, {.value = host}), host, std::nullopt});
    }
    return advice;
}

Result<DocumentAdvice> adviseDocument(const QByteArray& json, const AdviceOptions& options)
{
    auto recovered = PinSet::recover(json);
    if (!recovered)
        return failure(recovered.error());
    DocumentAdvice document;
    for (Error& error : recovered->lost) {
        const ErrorContext& context = error.context;
        const FindingFacts facts{.subject = context.value,
            .value = context.value,
            .detail = context.detail,
            .line = static_cast<int>(context.line.value_or(0))};
        if (error.code == ErrorCode::MalformedHostPattern)
            document.advice.push_back({makeFinding(FindingCode::HostNeverMatches, facts), context.value, {}});
        else if (error.code == ErrorCode::PlaceholderPin)
            document.advice.push_back({makeFinding(FindingCode::PlaceholderPinInSet, facts), {}, {}});
        else
            document.lost.push_back(std::move(error));
    }
    const std::vector<Advice> rest = advise(recovered->set, options);
    document.advice.insert(document.advice.end(), rest.begin(), rest.end());
    document.set = std::move(recovered->set);
    return document;
}

} // namespace pintle
