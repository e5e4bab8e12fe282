// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/page.h"
#include "app/gui/preferences/preferences_dialog.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/translation.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/window_host.h"
#include "app/text/sentences.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace pintle;
using Key = Preferences::Key;

namespace {

constexpr int Patience = 60'000;
const QString Folder = QStringLiteral(PINTLE_PSEUDO_LOCALES);

QString keyOf(const QString& context, const QString& source, const QString& comment)
{
    return QStringList{context, source, comment}.join(QChar(1));
}

/// The messages of a catalogue, and the classes that ask for them.
struct Catalogue {
    QSet<QString> messages;
    QSet<QString> contexts;
};

Catalogue readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("name"))
                catalogue.contexts << (context = xml.readElementText());
            else if (xml.name() == QLatin1String("message"))
                comment.clear();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("comment"))
                comment = xml.readElementText();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
            catalogue.messages << keyOf(context, source, comment);
        }
    }
    return catalogue;
}

/// Asked before every other translator, it answers nothing and remembers what it was asked for.
class Recorder : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        if (source != nullptr && *source != '\0') {
            asked << keyOf(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment));
            contexts << QString::fromUtf8(context);
        }
        return {};
    }
    bool isEmpty() const override { return false; }

    mutable QSet<QString> asked;
    mutable QSet<QString> contexts;
};

/// Everything that a widget says, to the eye and to the ear.
QStringList wordsOf(const QWidget& widget)
{
    QStringList words{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        words << group->title();
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        words << field->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        view != nullptr && view->model() != nullptr) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            words << view->model()->headerData(column, Qt::Horizontal).toString();
    }
    for (const QAction* action : widget.actions())
        words << action->text() << action->toolTip();
    return words;
}

/// Capitalised English, as messages of the sources are; names of programs, protocols and certificates are not.
bool isEnglish(QString words)
{
    static const QRegularExpression phrase(QStringLiteral("^[A-Z][a-z]+((, | )[A-Za-z][a-z']*)*[.:…?]?$"));
    // Languages, programs and the formats of core call themselves the same everywhere.
    static const QStringList names{QStringLiteral("Pintle"), QStringLiteral("English"), QStringLiteral("Deutsch"),
        QStringLiteral("Pintle pin set"), QStringLiteral("Network Security Config")};
    words.remove(QLatin1Char('&'));
    return phrase.match(words).hasMatch() && !names.contains(words);
}

} // namespace

class UntranslatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_translation = std::make_unique<Translation>(Folder);
        m_translation->choose(QStringLiteral("x-long"));
        QCoreApplication::installTranslator(&m_recorder);
        m_session = std::make_unique<Session>(*m_settings);
        m_host = std::make_unique<WindowHost>(*m_session, *m_translation);
        window().show();
        for (const PageEntry& entry : window().pages().entries())
            window().pages().open(entry.id);
        m_host->openPreferences();
        inspect();
        saySentences();
    }

    void cleanupTestCase()
    {
        m_host.reset();
        m_session.reset();
        QCoreApplication::removeTranslator(&m_recorder);
    }

    void everyMessageThatIsAskedForIsInTheCatalogue()
    {
        const Catalogue ours = readCatalogue(Folder + QStringLiteral("/pintle_de.ts"));
        const Catalogue qts = readCatalogue(Folder + QStringLiteral("/qtbase_x-long.ts"));
        QStringList missing;
        int found = 0;
        for (const QString& key : std::as_const(m_recorder.asked)) {
            const QString context = key.section(QChar(1), 0, 0);
            const bool isOurs = ours.contexts.contains(context) || context.startsWith(QLatin1String("pintle"));
            if (!isOurs && (qts.contexts.contains(context) || context.startsWith(QLatin1Char('Q'))))
                continue;
            if (ours.messages.contains(key))
                ++found;
            else
                missing << key;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
        qInfo("%d of %d messages were asked for", found, int(ours.messages.size()));
        QVERIFY(found > 400);
    }

    void noEnglishIsLeftInTheWindow()
    {
        QStringList english;
        for (const QWidget* widget : QApplication::allWidgets()) {
            for (const QString& words : wordsOf(*widget)) {
                if (isEnglish(words))
                    english << QStringLiteral("%1 %2: %3")
                                   .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), words);
            }
        }
        english.removeDuplicates();
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));
    }

private:
    MainWindow& window() { return m_host->window(); }

    void inspect()
    {
        Workbench& bench = m_session->workbench();
        for (const char* target : {"lab:good", "lab:expired"}) {
            bool reported = false;
            const auto connection = QObject::connect(
                &bench, &Workbench::reported, &bench, [&reported](const EndpointReport&) { reported = true; });
            window().inspect(QLatin1String(target));
            QTRY_VERIFY_WITH_TIMEOUT(reported && !bench.isRunning(), Patience);
            QObject::disconnect(connection);
        }
    }

    /// Words for outcomes that no server of the lab has.
    static void saySentences()
    {
        for (int number = 0; number <= int(ErrorCode::LabKeysUnusable); ++number) {
            const Error error{ErrorCode(number), {}};
            text::sentence(error);
            text::remedy(error);
        }
        for (const Severity severity :
            {Severity::Ok, Severity::Info, Severity::Neutral, Severity::Warning, Severity::Failure})
            text::word(severity);
    }

    QTemporaryDir m_home;
    Recorder m_recorder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowHost> m_host;
};

QTEST_MAIN(UntranslatedTest)
#include "untranslated_test.moc"
