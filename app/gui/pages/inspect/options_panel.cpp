// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/options_panel.h"

#include "app/gui/dialogs/dialogs.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pintle {
namespace {

/// Runs a parser over a field; the error says which field it is about.
template <typename Parse> auto parseField(const QLineEdit& field, Parse parse) -> decltype(parse(QString()))
{
    auto parsed = parse(field.text().trimmed());
    if (parsed)
        return parsed;
    Error error = parsed.error();
    error.context.subject = field.accessibleName();
    return failure(error);
}

} // namespace

OptionsPanel::OptionsPanel(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("target.optionsPanel"));
    setAccessibleName(tr("Connection options"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 2, 10, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);

    m_serverName = addField(0, 0, tr("Server name (SNI)"), tr("as the address"));
    m_connectTo = addField(0, 1, tr("Connect to"), tr("other address:port"));
    m_proxy = addField(0, 2, tr("Through proxy"), QStringLiteral("http://host:port"));
    m_versions = addChoice(1, 0, tr("TLS versions"));
    m_versions->addItem(tr("1.2 or later"), int(QSsl::TlsV1_2OrLater));
    m_versions->addItem(tr("1.3 only"), int(QSsl::TlsV1_3));
    m_versions->addItem(tr("1.2 only"), int(QSsl::TlsV1_2));
    m_versions->addItem(tr("any"), int(QSsl::AnyProtocol));
    m_startTls = addChoice(1, 1, tr("STARTTLS"));
    m_startTls->addItem(tr("as the address says"), -1);
    for (int i = int(StartTls::None); i <= int(StartTls::Mysql); ++i)
        m_startTls->addItem(i == 0 ? tr("none") : QString(idOf(StartTls(i))), i);
    m_family = addChoice(1, 2, tr("IP family"));
    m_family->addItem(tr("any"), int(QAbstractSocket::AnyIPProtocol));
    m_family->addItem(QStringLiteral("IPv4"), int(QAbstractSocket::IPv4Protocol));
    m_family->addItem(QStringLiteral("IPv6"), int(QAbstractSocket::IPv6Protocol));
    m_certificate = addField(2, 0, tr("Client certificate"), tr("PEM file, chain"));
    m_key = addField(2, 1, tr("Client key"), tr("PEM file, if apart"));

    auto* buttons = new QHBoxLayout;
    auto* browse = new QPushButton(tr("Choose Certificate…"), this);
    auto* usual = new QPushButton(tr("Reset"), this);
    usual->setAccessibleName(tr("Reset connection options"));
    buttons->addWidget(browse);
    buttons->addStretch(1);
    buttons->addWidget(usual);
    grid->addLayout(buttons, 5, 2);
    for (const int column : {0, 1, 2})
        grid->setColumnStretch(column, 1);
    connect(browse, &QPushButton::clicked, this, &OptionsPanel::askForClientCertificate);
    connect(usual, &QPushButton::clicked, this, &OptionsPanel::reset);
}

QLineEdit* OptionsPanel::addField(int row, int column, const QString& label, const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(label);
    field->setMaxLength(4096);
    place(label, *field, row, column);
    connect(field, &QLineEdit::textChanged, this, &OptionsPanel::changed);
    return field;
}

QComboBox* OptionsPanel::addChoice(int row, int column, const QString& label)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(label);
    // Wide enough for most; what does not fit is whole in the list and in the tool tip.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    place(label, *choice, row, column);
    connect(choice, &QComboBox::currentTextChanged, choice, &QWidget::setToolTip);
    connect(choice, &QComboBox::currentIndexChanged, this, &OptionsPanel::changed);
    return choice;
}

/// The label stands above: beside, three of a row would be too wide for a small window.
void OptionsPanel::place(const QString& label, QWidget& field, int row, int column)
{
    auto* name = new QLabel(label, this);
    name->setBuddy(&field);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(name, 2 * row, column);
    grid->addWidget(&field, 2 * row + 1, column);
}

Result<ConnectionRequest> OptionsPanel::options() const
{
    ConnectionRequest request;
    if (!m_connectTo->text().trimmed().isEmpty()) {
        auto parsed = parseField(*m_connectTo, &ConnectAddress::parse);
        if (!parsed)
            return failure(parsed.error());
        request.options.connectTo = *parsed;
    }
    if (!m_proxy->text().trimmed().isEmpty()) {
        auto parsed = parseField(*m_proxy, &ProxyAddress::parse);
        if (!parsed)
            return failure(parsed.error());
        request.options.proxy = *parsed;
    }
    request.options.serverName = m_serverName->text().trimmed();
    request.options.protocols = QSsl::SslProtocol(m_versions->currentData().toInt());
    request.options.family = QAbstractSocket::NetworkLayerProtocol(m_family->currentData().toInt());
    if (m_startTls->currentData().toInt() >= 0)
        request.startTls = StartTls(m_startTls->currentData().toInt());
    request.clientCertificate = m_certificate->text().trimmed();
    request.clientKey = m_key->text().trimmed();
    return request;
}

bool OptionsPanel::isUsual() const
{
    for (const QLineEdit* field : {m_serverName, m_connectTo, m_proxy, m_certificate, m_key}) {
        if (!field->text().trimmed().isEmpty())
            return false;
    }
    return m_startTls->currentIndex() == 0 && m_versions->currentIndex() == 0 && m_family->currentIndex() == 0;
}

void OptionsPanel::focusFirst()
{
    m_serverName->setFocus(Qt::OtherFocusReason);
}

void OptionsPanel::setTlsVersions(QSsl::SslProtocol protocols)
{
    m_versions->setCurrentIndex(m_versions->findData(int(protocols)));
}

void OptionsPanel::setStartTls(StartTls protocol)
{
    m_startTls->setCurrentIndex(m_startTls->findData(int(protocol)));
}

void OptionsPanel::askForClientCertificate()
{
    dialogs::askForFile(this,
        {tr("Choose the Client's Certificate"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), {}},
        [this](const QString& path) { m_certificate->setText(path); });
}

void OptionsPanel::reset()
{
    for (QLineEdit* field : {m_serverName, m_connectTo, m_proxy, m_certificate, m_key})
        field->clear();
    for (QComboBox* choice : {m_startTls, m_versions, m_family})
        choice->setCurrentIndex(0);
}

} // namespace pintle
