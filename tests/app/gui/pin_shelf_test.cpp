// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/pin_shelf.h"

#include <QSignalSpy>
#include <QTest>

using namespace pintle;

namespace {

HostName host(const char* name)
{
    return HostName::parse(QString::fromLatin1(name)).value();
}

PinEntry entry(char fill)
{
    return {.pin = Pin::fromDigest(QByteArray(Pin::Size, fill)).value(), .label = QStringLiteral("Issuing E1")};
}

} // namespace

class PinShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinningMakesASetThatIsCurrent()
    {
        PinShelf shelf;
        const QSignalSpy changed(&shelf, &PinShelf::changed);
        shelf.pinInNewSet(host("api.example.com"), 443, entry('a'));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shelf.names(), QStringList{QStringLiteral("api.example.com")});
        QCOMPARE(shelf.currentSet()->hosts().size(), size_t(1));
        QCOMPARE(shelf.currentSet()->hosts()[0].endpoints, QStringList{QStringLiteral("api.example.com:443")});
    }

    void undoTakesThePinAwayAndRedoBringsItBack()
    {
        PinShelf shelf;
        shelf.pinInNewSet(host("api.example.com"), 443, entry('a'));
        shelf.pin(0, host("api.example.com"), 443, entry('b'));
        QCOMPARE(shelf.currentSet()->hosts()[0].pins.size(), size_t(2));
        QCOMPARE(shelf.undoStack().undoText(), QStringLiteral("Pin Issuing E1"));
        shelf.undoStack().undo();
        QCOMPARE(shelf.currentSet()->hosts()[0].pins.size(), size_t(1));
        shelf.undoStack().undo();
        QVERIFY(!shelf.currentSet());
        shelf.undoStack().redo();
        shelf.undoStack().redo();
        QCOMPARE(shelf.currentSet()->hosts()[0].pins.size(), size_t(2));
    }

    void unpinningRemovesOnePinAndCanBeUndone()
    {
        PinShelf shelf;
        shelf.pinInNewSet(host("api.example.com"), 0, entry('a'));
        shelf.pin(0, host("api.example.com"), 0, entry('b'));
        shelf.unpin(host("api.example.com"), entry('a').pin, QStringLiteral("x"));
        QCOMPARE(shelf.currentSet()->hosts()[0].pins.size(), size_t(1));
        QCOMPARE(shelf.currentSet()->hosts()[0].pins[0].pin, entry('b').pin);
        shelf.undoStack().undo();
        QCOMPARE(shelf.currentSet()->hosts()[0].pins.size(), size_t(2));
    }

    void retiredKeyThatIsPinnedAgainCounts()
    {
        PinEntry retired = entry('a');
        retired.state = PinState::Retired;
        PinShelf shelf;
        shelf.pinInNewSet(host("api.example.com"), 0, retired);
        shelf.pin(0, host("api.example.com"), 0, entry('a'));
        QCOMPARE(shelf.currentSet()->hosts()[0].pins.size(), size_t(1));
        QVERIFY(shelf.currentSet()->hosts()[0].pins[0].counts());
    }

    void placeOfASavedSetOutlivesUndo()
    {
        PinShelf shelf;
        shelf.pinInNewSet(host("api.example.com"), 0, entry('a'));
        shelf.pin(0, host("api.example.com"), 0, entry('b'));
        shelf.markSaved(QStringLiteral("/somewhere/a.pins.json"));
        shelf.undoStack().undo();
        QCOMPARE(shelf.currentPath(), QStringLiteral("/somewhere/a.pins.json"));
    }

    void openedSetBecomesCurrentAndCannotBeUndoneAway()
    {
        PinShelf shelf;
        shelf.pinInNewSet(host("api.example.com"), 0, entry('a'));
        shelf.add(PinSet::make(QStringLiteral("Opened")), QStringLiteral("/x.json"));
        QCOMPARE(shelf.current(), 1);
        QVERIFY(!shelf.undoStack().canUndo());
        shelf.choose(-1);
        QVERIFY(!shelf.currentSet());
    }
};

QTEST_MAIN(PinShelfTest)
#include "pin_shelf_test.moc"
