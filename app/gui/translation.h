// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

class QLocale;

namespace pintle {

struct Language {
    QString tag;  ///< BCP 47
    QString name; ///< in the language itself
};

/// The language of the window: catalogues of ours and of Qt, formats of dates and numbers, direction of reading.
/// English is the language of the sources and always there. What was built before a change keeps its words: the window
/// is built anew (WindowHost).
class Translation : public QObject
{
    Q_OBJECT

public:
    /// Catalogues (`pintle_<language>.qm`, `qtbase_<language>.qm`) in `folder` come before the bundled ones.
    explicit Translation(QString folder = {}, QObject* parent = nullptr);
    ~Translation() override;

    /// What can be chosen, sorted by name.
    std::vector<Language> languages() const;
    /// `system`, or a language: the nearest that there is, English when there is none.
    void choose(const QString& preference);
    /// BCP 47 of the language in use.
    QString language() const { return m_language; }

Q_SIGNALS:
    void changed();

private:
    QString nearest(const QStringList& wanted) const;
    void load(QTranslator& translator, const QString& catalogue, const QStringList& folders);

    QString m_folder;
    QString m_language;
    QTranslator m_ours;
    QTranslator m_qts;
};

/// How dates and numbers are written in a language: as the system has it where it speaks the same language.
QLocale localeOf(const QString& language, const QLocale& system);

} // namespace pintle
