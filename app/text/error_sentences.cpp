// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The facts of an Error, each fit for a sentence.
struct ErrorFacts {
    explicit ErrorFacts(const ErrorContext& context)
        : subject(fact(context.subject))
        , detail(fact(context.detail))
        , value(fact(context.value))
        , limit(context.limit)
        , line(context.line.value_or(0))
        , offset(context.offset.value_or(-1))
    { }

    QString subject;
    QString detail;
    QString value;
    std::optional<qint64> limit;
    qint64 line;
    qint64 offset;

    QString subjectOr(const QString& noun) const { return subject.isEmpty() ? noun : subject; }
    QString count() const { return limit ? QString::number(*limit) : ErrorText::tr("the allowed number of"); }
};

/// `bare` without its full stop, then `: detail.` where a detail is known.
QString withDetail(QString bare, const QString& detail)
{
    if (detail.isEmpty())
        return bare;
    bare.chop(1);
    //: %1 a clause that says what failed, %2 the technical reason.
    return ErrorText::tr("%1: %2.").arg(bare, detail);
}

/// `bare` without its full stop, then ` (“value”).` where the peer's own words are known.
QString withQuote(QString bare, const QString& value)
{
    if (value.isEmpty())
        return bare;
    bare.chop(1);
    //: %1 a clause that says what failed, %2 the peer's own words.
    return ErrorText::tr("%1: “%2”.").arg(bare, value);
}

/// `bare` without its full stop, then ` at line 12.` where a place in the input is known.
QString withPlace(QString bare, const ErrorFacts& facts)
{
    if (facts.line <= 0 && facts.offset < 0)
        return bare;
    bare.chop(1);
    //: %1 a clause that says what is wrong, without full stop; %2 where in a file.
    return facts.line > 0 ? ErrorText::tr("%1 at line %2.").arg(bare, QString::number(facts.line))
                          //: %1 a clause that says what is wrong, without full stop; %2 where in a file.
                          : ErrorText::tr("%1 at byte %2.").arg(bare, QString::number(facts.offset));
}

/// What an input looked like. Where every part of it was skipped, the reason for the first one is told by its code.
QString lookWords(const QString& detail)
{
    if (detail == idOf(ErrorCode::MalformedPem))
        return ErrorText::tr("a PEM block that does not decode");
    if (detail == idOf(ErrorCode::MalformedDer))
        return ErrorText::tr("DER that does not decode");
    if (detail == idOf(ErrorCode::ObjectTooLarge))
        return ErrorText::tr("an object that is too large");
    if (detail == idOf(ErrorCode::UnsupportedKey))
        return ErrorText::tr("a key of an unknown kind");
    return detail;
}

QString fileSentence(ErrorCode code, const ErrorFacts& facts)
{
    const QString file = facts.subjectOr(ErrorText::tr("The file"));
    if (code == ErrorCode::FileNotFound)
        return ErrorText::tr("%1 does not exist.").arg(file);
    if (code == ErrorCode::FileUnreadable)
        return withDetail(ErrorText::tr("%1 cannot be read.").arg(file), facts.detail);
    if (code == ErrorCode::FileNotReadableKind)
        return ErrorText::tr("%1 is a directory, a socket or an endless device, not a file.").arg(file);
    if (code == ErrorCode::FileTooLarge)
        return ErrorText::tr("%1 is larger than %2.").arg(file, sizeWords(facts.limit));
    if (code == ErrorCode::FileTimedOut)
        return ErrorText::tr("%1 delivered nothing for %2.").arg(file, spanWords(facts.limit));
    return withDetail(ErrorText::tr("%1 could not be written.").arg(file), facts.detail);
}

QString targetSentence(const ErrorFacts& facts)
{
    const QString typed = facts.value.isEmpty() ? facts.subject : facts.value;
    if (typed.isEmpty())
        return withDetail(ErrorText::tr("The address cannot be understood."), facts.detail);
    return withDetail(ErrorText::tr("“%1” is not an address to connect to.").arg(typed), facts.detail);
}

} // namespace

QString sentence(const Error& error)
{
    const ErrorFacts facts(error.context);
    const auto& [subject, detail, value, limit, line, offset] = facts;
    const QString server = facts.subjectOr(ErrorText::tr("The server"));
    const QString input = facts.subjectOr(ErrorText::tr("The input"));
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotReadableKind:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileTimedOut:
    case ErrorCode::FileWriteFailed: return fileSentence(error.code, facts);
    case ErrorCode::ProgramNotFound:
        return whereKnown(subject, ErrorText::tr("The program %1 was not found.").arg(subject),
            ErrorText::tr("A program that is needed was not found."));
    case ErrorCode::ProgramFailed:
        return withDetail(whereKnown(subject, ErrorText::tr("The program %1 did not start as it should.").arg(subject),
                              ErrorText::tr("A program that is needed did not start as it should.")),
            detail);
    case ErrorCode::MalformedBase64: return withDetail(ErrorText::tr("The text is not base64."), detail);
    case ErrorCode::MalformedHex:
        return withQuote(ErrorText::tr("The text is not pairs of hexadecimal digits."), value);
    case ErrorCode::NothingFound:
        //: CSR: certificate signing request.
        return whereKnown(detail,
            ErrorText::tr("%1 holds no certificate, key, CSR or revocation list; found: %2.")
                .arg(input, lookWords(detail)),
            ErrorText::tr("%1 holds no certificate, key, CSR or revocation list.").arg(input));
    case ErrorCode::MalformedDer:
        return withDetail(withPlace(ErrorText::tr("%1 holds DER that does not decode.").arg(input), facts), detail);
    case ErrorCode::MalformedPem:
        return withDetail(
            withPlace(ErrorText::tr("%1 holds a PEM block that does not decode.").arg(input), facts), detail);
    case ErrorCode::ObjectTooLarge:
        return ErrorText::tr("%1 holds an object larger than %2.").arg(input, sizeWords(limit));
    case ErrorCode::TooManyObjects: return ErrorText::tr("%1 holds more than %2 objects.").arg(input, facts.count());
    case ErrorCode::PassphraseNeeded: return ErrorText::tr("%1 is encrypted and no passphrase was given.").arg(input);
    case ErrorCode::PassphraseWrong:
        return ErrorText::tr("The passphrase does not decrypt %1.").arg(facts.subjectOr(ErrorText::tr("the input")));
    case ErrorCode::UnsupportedKey: return withDetail(ErrorText::tr("This kind of key cannot be used."), detail);
    case ErrorCode::KeyMissing: return ErrorText::tr("%1 holds no private key.").arg(input);
    case ErrorCode::KeyMismatch:
        return whereKnown(value, ErrorText::tr("%1 is not the private key of the certificate %2.").arg(input, value),
            ErrorText::tr("%1 is not the private key of the certificate.").arg(input));
    case ErrorCode::SigningFailed:
        return withDetail(ErrorText::tr("The certificate could not be made or signed."), detail);
    case ErrorCode::EmptyChain:
        return whereKnown(subject, ErrorText::tr("%1 holds no certificate to begin a path with.").arg(subject),
            ErrorText::tr("There is no certificate to begin a path with."));
    case ErrorCode::MalformedHostName: {
        const QString name = value.isEmpty() ? subject : value;
        return withDetail(whereKnown(name, ErrorText::tr("“%1” is neither a host name nor an IP address.").arg(name),
                              ErrorText::tr("The name is neither a host name nor an IP address.")),
            detail);
    }
    case ErrorCode::EmptyTrustStore:
        return ErrorText::tr("%1 holds no certificate that could be an anchor.")
            .arg(facts.subjectOr(ErrorText::tr("The trust store")));
    case ErrorCode::MalformedRevocationData:
        return withDetail(ErrorText::tr("The revocation list or OCSP response cannot be used."), detail);
    case ErrorCode::MalformedPin:
        return withDetail(whereKnown(value, ErrorText::tr("“%1” is not a SHA-256 pin.").arg(value),
                              ErrorText::tr("This is not a SHA-256 pin.")),
            detail);
    case ErrorCode::PlaceholderPin:
        return whereKnown(value,
            ErrorText::tr("“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.")
                .arg(value),
            ErrorText::tr("The pin is a filler from a tutorial or the digest of nothing."));
    case ErrorCode::MalformedHostPattern: {
        const QString pattern = value.isEmpty() ? subject : value;
        return withDetail(whereKnown(pattern, ErrorText::tr("“%1” is not a host pattern.").arg(pattern),
                              ErrorText::tr("This is not a host pattern.")),
            detail);
    }
    case ErrorCode::MalformedPinSet:
        return withDetail(
            withPlace(ErrorText::tr("%1 cannot be used.").arg(facts.subjectOr(ErrorText::tr("The pin set"))), facts),
            detail);
    case ErrorCode::UnsupportedPinSetVersion:
        return whereKnown(value, ErrorText::tr("The pin set was made by a newer Pintle (version %1).").arg(value),
            ErrorText::tr("The pin set was made by a newer Pintle."));
    case ErrorCode::DuplicateHostPattern: {
        const QString pattern = value.isEmpty() ? subject : value;
        return whereKnown(pattern, ErrorText::tr("Two entries are for the same host “%1”.").arg(pattern),
            ErrorText::tr("Two entries are for the same host."));
    }
    case ErrorCode::NoSuchRole:
        //: %1 a server or a file, %2 a role or several, such as intermediate or root.
        return whereKnown(value,
            ErrorText::tr("The chain of %1 has no %2 to pin.").arg(facts.subjectOr(ErrorText::tr("the input")), value),
            ErrorText::tr("The chain has no certificate of that role."));
    case ErrorCode::UnknownFormat:
        return whereKnown(value, ErrorText::tr("No format is called “%1”.").arg(value),
            ErrorText::tr("%1 is in no format that Pintle knows.").arg(input));
    case ErrorCode::MalformedConfiguration:
        return withDetail(withPlace(ErrorText::tr("%1 would be refused by its platform.")
                                        .arg(facts.subjectOr(ErrorText::tr("The configuration"))),
                              facts),
            detail);
    case ErrorCode::CannotExpress:
        return withDetail(ErrorText::tr("The format has no words for this pin set."), detail);
    case ErrorCode::WouldLockOut:
        return withDetail(ErrorText::tr("The platform would refuse every genuine connection."), detail);
    case ErrorCode::MalformedTarget: return targetSentence(facts);
    case ErrorCode::ResolveFailed:
        return withDetail(ErrorText::tr("No address for %1.").arg(facts.subjectOr(ErrorText::tr("this host"))), detail);
    case ErrorCode::ResolveTimedOut:
        return ErrorText::tr("No address for %1 within %2.")
            .arg(facts.subjectOr(ErrorText::tr("this host")), spanWords(limit));
    case ErrorCode::ConnectRefused: return ErrorText::tr("%1 refused the connection.").arg(server);
    case ErrorCode::ConnectTimedOut:
        return ErrorText::tr("%1 did not accept a connection within %2.").arg(server, spanWords(limit));
    case ErrorCode::ConnectFailed: return withDetail(ErrorText::tr("%1 could not be reached.").arg(server), detail);
    case ErrorCode::ProxyRefused: return withQuote(ErrorText::tr("The proxy refused to connect."), value);
    case ErrorCode::ProxyAuthenticationFailed:
        return withQuote(ErrorText::tr("The proxy does not accept these credentials."), value);
    case ErrorCode::ProxyTimedOut: return ErrorText::tr("The proxy did not answer within %1.").arg(spanWords(limit));
    case ErrorCode::ProxyProtocolError:
        return withQuote(ErrorText::tr("The proxy's answer is neither HTTP nor SOCKS5."), value);
    case ErrorCode::StartTlsRefused: return withQuote(ErrorText::tr("%1 will not begin TLS.").arg(server), value);
    case ErrorCode::StartTlsProtocolError:
        return withQuote(ErrorText::tr("%1 broke the protocol before TLS began.").arg(server), value);
    case ErrorCode::StartTlsInjection:
        return whereKnown(value,
            ErrorText::tr("%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.")
                .arg(value),
            ErrorText::tr("Plain text followed the go-ahead for TLS; somebody may have injected it."));
    case ErrorCode::StartTlsTimedOut:
        return ErrorText::tr("%1 did not begin TLS within %2.").arg(server, spanWords(limit));
    case ErrorCode::NotTls: return withQuote(ErrorText::tr("%1 answers in plain text, not TLS.").arg(server), value);
    case ErrorCode::TlsAlert:
        return whereKnown(value, ErrorText::tr("%1 ended the handshake with the alert “%2”.").arg(server, value),
            ErrorText::tr("%1 ended the handshake with an alert.").arg(server));
    case ErrorCode::TlsFailed:
        return withDetail(
            ErrorText::tr("The TLS handshake with %1 failed.").arg(facts.subjectOr(ErrorText::tr("the server"))),
            detail);
    case ErrorCode::TlsTimedOut:
        return ErrorText::tr("%1 did not finish the TLS handshake within %2.").arg(server, spanWords(limit));
    case ErrorCode::AnswerTimedOut:
        return ErrorText::tr("%1 did not answer the request within %2.").arg(server, spanWords(limit));
    case ErrorCode::TlsTooLarge:
        return ErrorText::tr("%1 sent more than %2 in its handshake.").arg(server, sizeWords(limit));
    case ErrorCode::PeerClosed: return ErrorText::tr("%1 closed the connection before it was ready.").arg(server);
    case ErrorCode::Cancelled: return ErrorText::tr("Stopped by you.");
    case ErrorCode::MalformedWorkspace:
        //: %1 which part, as a path such as $.pinSets[3].
        return withDetail(
            withPlace(whereKnown(subject, ErrorText::tr("%1 of the workspace cannot be read.").arg(subject),
                          ErrorText::tr("The workspace cannot be read.")),
                facts),
            detail);
    case ErrorCode::UnsupportedWorkspaceVersion:
        return whereKnown(value, ErrorText::tr("The workspace was made by a newer Pintle (version %1).").arg(value),
            ErrorText::tr("The workspace was made by a newer Pintle."));
    case ErrorCode::PrivateKeyRefused:
        return whereKnown(subject,
            ErrorText::tr("%1 holds a private key, and a workspace keeps no private keys.").arg(subject),
            ErrorText::tr("A workspace keeps no private keys."));
    case ErrorCode::WorkspaceInUse: {
        const QString workspace = facts.subjectOr(ErrorText::tr("The workspace"));
        //: %1 a file, %2 a program with its process number.
        return whereKnown(value, ErrorText::tr("%1 is in use by %2.").arg(workspace, value),
            ErrorText::tr("%1 is in use by another program.").arg(workspace));
    }
    case ErrorCode::WorkspaceChangedElsewhere:
        return ErrorText::tr("Another program has changed %1.").arg(facts.subjectOr(ErrorText::tr("the workspace")));
    case ErrorCode::DamagedJournal:
        return withDetail(
            withPlace(ErrorText::tr("%1 is damaged.").arg(facts.subjectOr(ErrorText::tr("The journal"))), facts),
            detail);
    case ErrorCode::UnknownLabEntry: {
        const QString id = value.isEmpty() ? subject : value;
        return whereKnown(id, ErrorText::tr("The lab has no server called “%1”.").arg(id),
            ErrorText::tr("The lab has no such server."));
    }
    case ErrorCode::ListenFailed:
        return withDetail(ErrorText::tr("No port could be opened on the loopback address."), detail);
    case ErrorCode::MalformedScenario:
        return withDetail(
            ErrorText::tr("The lab scenario %1 breaks its rules.").arg(facts.subjectOr(ErrorText::tr("file"))), detail);
    case ErrorCode::LabKeysUnusable:
        return withDetail(ErrorText::tr("The lab's keys in %1 cannot be used.")
                              .arg(facts.subjectOr(ErrorText::tr("the data folder"))),
            detail);
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
