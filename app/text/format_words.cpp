// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/format_words.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

} // namespace

QString word(FormatGroup group)
{
    switch (group) {
    case FormatGroup::Android: return FormatText::tr("Android");
    case FormatGroup::Apple: return FormatText::tr("Apple");
    //: Group of platforms: the web and the command line.
    case FormatGroup::Web: return FormatText::tr("Web and command line");
    //: Group of export formats: source code.
    case FormatGroup::Code: return FormatText::tr("Code");
    //: Group of export formats: files for other programs.
    case FormatGroup::Data: return FormatText::tr("Data");
    }
    Q_UNREACHABLE();
}

QString aboutFormat(const Format& format)
{
    if (format.id == QLatin1String("pintle-json"))
        return FormatText::tr(
            "Keeps everything that the set holds; Pintle reads it here and in continuous integration. "
            "It enforces nothing by itself.");
    if (format.id == QLatin1String("android-nsc"))
        return FormatText::tr("Android 7 and later check these pins beside the usual trust check, for the whole chain. "
                              "When the pins end, connections go on without them, and nothing is reported.");
    if (format.id == QLatin1String("curl"))
        return FormatText::tr("curl compares the server's own key only, not its issuers'. The pins hold for the "
                              "transfers that use this file, for one host, and have no end.");
    return FormatText::tr("It is written as %1.").arg(QString(format.fileName));
}

QString proofWords(const Format& format)
{
    switch (format.proof) {
    case FormatProof::Lab: return FormatText::tr("Proved in the lab with %1").arg(QString(format.proofTool));
    case FormatProof::Syntax: return FormatText::tr("Syntax checked, not run");
    case FormatProof::NotChecked: return FormatText::tr("Not checked");
    }
    Q_UNREACHABLE();
}

} // namespace pintle::text
