// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/inspection.h"
#include "app/gui/session/workspace_editor.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace pintle {

/// Something went wrong, as facts; the window makes a message of it.
struct Trouble {
    Error error;
    QString subject;
    enum class From { Address, Inspection, File, PinSet, Saving } from = From::Inspection;
};

/// Reads again what was locked, with a passphrase.
using PassphraseTry = std::function<void(const QString& passphrase)>;

/// What the window works on: the current chain, how it is judged, the requests under way; pins that are made here are
/// steps of the workspace. Knows no widgets; the window sends intents and receives values.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// Outlived by `editor`.
    explicit Workbench(WorkspaceEditor& editor, QObject* parent = nullptr);
    ~Workbench() override;

    WorkspaceEditor& editor() { return m_editor; }
    const std::optional<EndpointReport>& report() const { return m_report; }
    const TrustChoice& trust() const { return m_trust; }
    bool usesLabTrust() const { return m_trust.kind == TrustChoice::Kind::Lab; }
    bool isRunning() const { return m_inspection.isRunning(); }
    /// The chain came from a file or the clipboard.
    bool isFromFile() const { return m_report && !m_report->probe; }
    QString subject() const { return m_subject; }
    /// The report answers a new request, not a change of pins or trust.
    bool isFresh() const { return m_fresh; }

    /// Errors of the address are reported as Trouble; false then.
    bool inspect(const QString& address, ConnectionRequest connection);
    /// Takes a report that was made elsewhere, to be looked at: stops what is under way.
    void adopt(const EndpointReport& report, const QString& subject);
    /// Whether the lab's interceptor can stand before a target.
    static bool hasLabInterceptor(const QString& address);
    LabHost& lab() { return m_inspection.lab(); }
    void openFile(const QString& path, const QString& passphrase = {});
    void openBytes(const QString& name, const QByteArray& content, const QString& passphrase = {});
    /// What was read already.
    void openContent(const FileContent& content);
    /// A chain of before takes the place of what is shown, judged at `judgedAt`, or now where that is invalid.
    void openSnapshot(const Snapshot& snapshot, const QDateTime& judgedAt);
    /// What a snapshot of what is shown is of: the target as it can be typed again, or the name of a file.
    QString snapshotTarget() const;
    /// The host of such a target; none for a file.
    static std::optional<HostName> hostOf(const QString& target);
    /// How chains are judged now.
    JudgeRequest judging() const { return judgeRequest(); }
    void addHelpers(const QString& path);
    void stop() { m_inspection.stop(); }
    /// Stops the lab's servers; the next lab target starts them again, with the same keys.
    void stopLab();
    /// Where the lab listens; empty while it does not.
    QString labAddress() const { return m_labAddress; }
    /// By hand: no longer follows the kind of target.
    void chooseTrust(const TrustChoice& choice);
    /// Chooses the store that fits a target which is about to be inspected, unless one was chosen by hand.
    void suggestTrustFor(const QString& address);
    /// The store for what is none of the lab's, while none was chosen by hand.
    void setUsualTrust(const TrustChoice& choice);

    void openPinSet(const QString& path);
    /// A document of the current set.
    void savePinSet(const QString& path);
    /// The file that holds the current set just as it is; empty where there is none.
    QString pinSetPath() const;
    void writeExport(const QString& path, const QByteArray& content);
    /// The host that pins of the current chain are for.
    std::optional<HostName> pinHost() const;
    /// Adds a certificate's key to this pin set, or to a new one for a null id.
    void pin(const QUuid& set, const Certificate& certificate, PinRole role);
    /// Removes its key from the current set.
    void unpin(const Certificate& certificate);

Q_SIGNALS:
    void inspectionStarted(const pintle::InspectRequest& request);
    void stageChanged(const pintle::StageResult& result);
    void readingStarted(const QString& name);
    void labStarted(const QString& address);
    void labStopped();
    void reported(const pintle::EndpointReport& report);
    void stopped();
    void ended(); ///< nothing is under way any more
    void trustChanged(const pintle::TrustChoice& choice);
    void passphraseWanted(const QString& name, bool wrong, const pintle::PassphraseTry& tryWith);
    void fileRead(const pintle::FileContent& content);
    void pinSetOpened(const QString& name, const pintle::Findings& findings, const std::vector<pintle::Error>& lost);
    void saved(const QString& path);
    void trouble(const pintle::Trouble& trouble);

private:
    enum class Reading { Chain, Helpers };

    JudgeRequest judgeRequest() const;
    std::optional<PinSet> currentSet() const;
    void takeEdit();
    std::optional<InspectRequest> makeRequest(const QString& address, ConnectionRequest&& connection);
    void judgeAgain();
    void takeFile(const FileContent& content);
    void takeError(const Error& error, const QString& subject);
    void takeReport(const EndpointReport& report);
    void beginReading(Reading what, const QString& name);

    Inspection m_inspection;
    WorkspaceEditor& m_editor;
    std::optional<PinSet> m_judgedWith;
    struct FileOfSet {
        QString path;
        PinSet set;
    };
    QHash<QUuid, FileOfSet> m_files; ///< where pin sets were last read from or written to
    TrustChoice m_trust;
    TrustChoice m_usualTrust{TrustChoice::Kind::System, {}};
    bool m_trustByHand = false;
    std::optional<EndpointReport> m_report;
    std::vector<Certificate> m_certificates; ///< of a file
    std::vector<Certificate> m_helpers;
    QString m_subject;
    QString m_labAddress;
    std::optional<Snapshot> m_snapshot; ///< what is shown, where it is one
    QDateTime m_judgedAt;               ///< of the snapshot; invalid: now
    Reading m_reading = Reading::Chain;
    bool m_readingFile = false;
    bool m_fresh = true;
    bool m_judgeLater = false;
    PassphraseTry m_readAgain;
    std::stop_source m_stop; ///< for files that are read beside m_inspection
};

} // namespace pintle
