// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/preferences/preference_page.h"
#include "app/gui/preferences/preferences_dialog.h"
#include "app/gui/preferences/shortcuts_model.h"
#include "app/gui/session/preferences.h"
#include "app/gui/translation.h"
#include "app/gui/window/action_registry.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace pintle;
using Key = Preferences::Key;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // What the platform of the tests cannot do is not ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<Preferences>(*m_settings);
        m_window = std::make_unique<QWidget>();
        m_actions = new ActionRegistry(*m_window, *m_preferences);
        m_actions->add(QStringLiteral("file.export"), QStringLiteral("&Export Pins…"), {ctrl(Qt::Key_E)});
        m_actions->add(QStringLiteral("edit.find"), QStringLiteral("&Find…"), {ctrl(Qt::Key_F)});
        m_actions->add(QStringLiteral("view.log"), QStringLiteral("Activity &Log"));
        m_dialog = std::make_unique<PreferencesDialog>(*m_preferences, m_translation, *m_actions, nullptr);
    }

    void cleanup()
    {
        dialogs::answerFilesWith({});
        m_dialog.reset();
        m_window.reset();
    }

    void everyPreferenceHasItsControl()
    {
        const QStringList names{QStringLiteral("general.startPage"), QStringLiteral("general.confirmRemovals"),
            QStringLiteral("general.focusBanner"), QStringLiteral("appearance.theme"),
            QStringLiteral("appearance.textPercent"), QStringLiteral("appearance.rootOnTop"),
            QStringLiteral("appearance.compactRail"), QStringLiteral("appearance.reducedMotion"),
            QStringLiteral("trust.store"), QStringLiteral("connections.connectTimeout"),
            QStringLiteral("connections.handshakeTimeout"), QStringLiteral("connections.proxy"),
            QStringLiteral("connections.ipFamily"), QStringLiteral("pins.copyFormat"), QStringLiteral("shortcuts.list"),
            QStringLiteral("privacy.rememberRecents"), QStringLiteral("privacy.redactReports"),
            QStringLiteral("language.language")};
        for (const QString& name : names)
            QVERIFY2(widget<QWidget>(name) != nullptr, qPrintable(name));
    }

    void everyControlShowsADefaultThatIsOneOfItsChoices()
    {
        for (const QComboBox* box : m_dialog->findChildren<QComboBox*>())
            QVERIFY2(box->currentIndex() >= 0, qPrintable(box->objectName()));
    }

    void nothingThatTakesTheFocusIsWithoutAName()
    {
        for (const QWidget* one : m_dialog->findChildren<QWidget*>()) {
            if (one->focusPolicy() == Qt::NoFocus || one->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            const bool named = !one->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named || one->parentWidget()->accessibleName() == one->accessibleName(),
                qPrintable(QLatin1String(one->metaObject()->className()) + one->objectName()));
        }
    }

    void whatIsSetTakesEffectAtOnce()
    {
        QSignalSpy changed(m_preferences.get(), &Preferences::changed);
        widget<QCheckBox>(QStringLiteral("appearance.reducedMotion"))->click();
        QVERIFY(m_preferences->flag(Key::ReducedMotion));
        widget<QSpinBox>(QStringLiteral("appearance.textPercent"))->setValue(150);
        QCOMPARE(m_preferences->number(Key::TextPercent), 150);
        choose(QStringLiteral("appearance.theme"), QStringLiteral("high-contrast-dark"));
        QCOMPARE(m_preferences->text(Key::Theme), QStringLiteral("high-contrast-dark"));
        choose(QStringLiteral("appearance.rootOnTop"), true);
        QVERIFY(m_preferences->flag(Key::RootOnTop));
        choose(QStringLiteral("connections.ipFamily"), QStringLiteral("6"));
        QCOMPARE(m_preferences->text(Key::IpFamily), QStringLiteral("6"));
        choose(QStringLiteral("language.language"), QStringLiteral("de"));
        QCOMPARE(m_preferences->text(Key::Language), QStringLiteral("de"));
        QCOMPARE(changed.count(), 6);
    }

    void whatChangesElsewhereShowsHere()
    {
        m_preferences->set(Key::TextPercent, 170);
        QCOMPARE(widget<QSpinBox>(QStringLiteral("appearance.textPercent"))->value(), 170);
        m_preferences->set(Key::CompactRail, true);
        QVERIFY(widget<QCheckBox>(QStringLiteral("appearance.compactRail"))->isChecked());
        m_preferences->set(Key::Proxy, QStringLiteral("http://proxy.example:3128"));
        QCOMPARE(widget<QLineEdit>(QStringLiteral("connections.proxy"))->text(),
            QStringLiteral("http://proxy.example:3128"));
    }

    void restoringAPageLeavesTheOthersAlone()
    {
        m_preferences->set(Key::TextPercent, 150);
        m_preferences->set(Key::ConnectTimeout, 33);
        m_dialog->openPage(QStringLiteral("appearance"));
        m_dialog->findChild<QPushButton*>(QStringLiteral("preferences.restore"))->click();
        QCOMPARE(m_preferences->number(Key::TextPercent), 100);
        QCOMPARE(m_preferences->number(Key::ConnectTimeout), 33);
        QCOMPARE(widget<QSpinBox>(QStringLiteral("appearance.textPercent"))->value(), 100);
    }

    void proxyThatIsNoneIsToldAndNotTaken()
    {
        m_dialog->show();
        m_dialog->openPage(QStringLiteral("connections"));
        auto* field = widget<QLineEdit>(QStringLiteral("connections.proxy"));
        QTest::keyClicks(field, QStringLiteral("gopher://x"));
        QCOMPARE(m_preferences->text(Key::Proxy), QString());
        auto* trouble = widget<QLabel>(QStringLiteral("connections.proxy.trouble"));
        QVERIFY(trouble->isVisible() && !trouble->text().isEmpty());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("socks5://proxy.example:1080"));
        QCOMPARE(m_preferences->text(Key::Proxy), QStringLiteral("socks5://proxy.example:1080"));
        QVERIFY(!trouble->isVisible());
    }

    void passwordOfAProxyIsNotKeptInTheSettings()
    {
        auto* field = widget<QLineEdit>(QStringLiteral("connections.proxy"));
        QTest::keyClicks(field, QStringLiteral("http://me:secret@proxy.example:3128"));
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("secret"));
    }

    void fileOfAnchorsBecomesTheTrustStore()
    {
        dialogs::answerFilesWith([](const dialogs::FileQuestion&) { return QStringLiteral("/srv/anchors.pem"); });
        widget<QPushButton>(QStringLiteral("trust.chooseFile"))->click();
        QCOMPARE(m_preferences->text(Key::TrustStore), QStringLiteral("/srv/anchors.pem"));
        QCOMPARE(widget<QComboBox>(QStringLiteral("trust.store"))->currentData().toString(),
            QStringLiteral("/srv/anchors.pem"));
        m_preferences->set(Key::TrustStore, QStringLiteral("lab"));
        QCOMPARE(widget<QComboBox>(QStringLiteral("trust.store"))->count(), 2);
    }

    void searchLeavesThePagesThatHaveTheWords()
    {
        auto* field = m_dialog->findChild<QLineEdit*>(QStringLiteral("preferences.search"));
        auto* list = m_dialog->findChild<QListWidget*>(QStringLiteral("preferences.pages"));
        field->setText(QStringLiteral("motion"));
        QCOMPARE(shown(*list), QStringList{QStringLiteral("Appearance")});
        QCOMPARE(m_dialog->currentPage(), QStringLiteral("appearance"));
        QVERIFY(widget<QCheckBox>(QStringLiteral("appearance.reducedMotion"))->font().bold());
        QVERIFY(!widget<QCheckBox>(QStringLiteral("appearance.compactRail"))->font().bold());
        field->setText(QStringLiteral("export"));
        QCOMPARE(shown(*list), QStringList{QStringLiteral("Shortcuts")});
        field->setText(QStringLiteral("no such thing"));
        QCOMPARE(shown(*list), QStringList());
        field->clear();
        QCOMPARE(shown(*list).size(), 8);
        QVERIFY(!widget<QCheckBox>(QStringLiteral("appearance.reducedMotion"))->font().bold());
    }

    void shortcutsModelIsAModel()
    {
        ShortcutsModel model(*m_actions, *m_preferences);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        m_actions->add(QStringLiteral("help.about"), QStringLiteral("&About"));
        QTRY_COMPARE(model.rowCount(), 4);
        m_preferences->setShortcuts(QStringLiteral("help.about"), {ctrl(Qt::Key_B)});
        QVERIFY(model.index(model.rowOf(QStringLiteral("help.about")), 0).data(ShortcutsModel::ChangedRole).toBool());
    }

    void newKeysWorkAtOnceAndAreRemembered()
    {
        selectAction(QStringLiteral("Activity Log"));
        pressKeys(ctrl(Qt::Key_J));
        QVERIFY(conflict()->text().isEmpty());
        button("assign")->click();
        QCOMPARE(m_actions->find(QStringLiteral("view.log"))->shortcut(), ctrl(Qt::Key_J));
        QCOMPARE(Preferences(*m_settings).shortcuts(QStringLiteral("view.log"), {}).value(0), ctrl(Qt::Key_J));
        button("restore")->click();
        QVERIFY(m_actions->find(QStringLiteral("view.log"))->shortcut().isEmpty());
    }

    void keysOfAnotherActionAreToldAndChangeHandsOnlyWhenAskedTo()
    {
        selectAction(QStringLiteral("Activity Log"));
        pressKeys(ctrl(Qt::Key_E));
        QVERIFY(conflict()->text().contains(QStringLiteral("Export Pins")));
        QCOMPARE(m_actions->find(QStringLiteral("file.export"))->shortcut(), ctrl(Qt::Key_E));
        button("assign")->click();
        QCOMPARE(m_actions->find(QStringLiteral("view.log"))->shortcut(), ctrl(Qt::Key_E));
        QVERIFY(m_actions->find(QStringLiteral("file.export"))->shortcut().isEmpty());
    }

    void keysCanBeTakenAwayAndAllComeBack()
    {
        selectAction(QStringLiteral("Find…"));
        button("clear")->click();
        QVERIFY(m_actions->find(QStringLiteral("edit.find"))->shortcut().isEmpty());
        m_dialog->openPage(QStringLiteral("shortcuts"));
        m_dialog->findChild<QPushButton*>(QStringLiteral("preferences.restore"))->click();
        QCOMPARE(m_actions->find(QStringLiteral("edit.find"))->shortcut(), ctrl(Qt::Key_F));
    }

private:
    static QKeySequence ctrl(Qt::Key key) { return {Qt::CTRL | key}; }

    template <typename Widget> Widget* widget(const QString& name) const
    {
        return m_dialog->findChild<Widget*>(QStringLiteral("preferences.") + name);
    }

    QPushButton* button(const char* name) const
    {
        return widget<QPushButton>(QStringLiteral("shortcuts.%1").arg(QLatin1String(name)));
    }

    QLabel* conflict() const { return widget<QLabel>(QStringLiteral("shortcuts.conflict")); }

    void choose(const QString& name, const QVariant& value)
    {
        auto* box = widget<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    void selectAction(const QString& name)
    {
        auto* list = widget<QTreeView>(QStringLiteral("shortcuts.list"));
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name);
        QVERIFY(!found.isEmpty());
        list->setCurrentIndex(found.constFirst());
    }

    void pressKeys(const QKeySequence& sequence)
    {
        widget<QKeySequenceEdit>(QStringLiteral("shortcuts.keys"))->setKeySequence(sequence);
    }

    static QStringList shown(const QListWidget& list)
    {
        QStringList texts;
        for (int row = 0; row < list.count(); ++row) {
            if (!list.item(row)->isHidden())
                texts << list.item(row)->text();
        }
        return texts;
    }

    QTemporaryDir m_home;
    Translation m_translation;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    ActionRegistry* m_actions = nullptr;
    std::unique_ptr<PreferencesDialog> m_dialog;
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
