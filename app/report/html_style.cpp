// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/report/html_style.h"

namespace pintle::report {

// Without `>` and `&`: in a file that is read as HTML the text of a style is not unescaped.
QString browserStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 64rem; padding: 0 1.5rem; background: #ffffff; color: #1b1d20;
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 2px solid #d5d8dc; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; }
.verdict { font-size: 1.3rem; }
.verdict code { font-size: 0.9rem; color: #5b6068; }
.reason { font-size: 1.05rem; overflow-wrap: anywhere; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav h2 { font-size: 1rem; border: 0; margin: 1.5rem 0 0.25rem; }
a { color: #1f5fa8; }
a:focus-visible { outline: 3px solid #1f5fa8; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0 1.25rem; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
.caption { font-weight: 600; margin-top: 1rem; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.6rem; border-bottom: 1px solid #d5d8dc;
  overflow-wrap: anywhere; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
.facts th { width: 14rem; color: #5b6068; }
thead th { border-bottom: 2px solid #8a9098; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; }
code { unicode-bidi: isolate; }
pre { background: #f4f5f7; padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
figure { margin: 1rem 0; }
figcaption { color: #5b6068; font-size: 0.9rem; }
svg { max-width: 40rem; width: 100%; height: auto; border: 1px solid #d5d8dc; }
.badge { display: inline-block; padding: 0.05em 0.6em; border: 1.5px solid; border-radius: 1em; font-weight: 600; }
.ok { background: #e3f4ee; color: #00674f; border-color: #00674f; }
.warning { background: #ffd24a; color: #1b1d20; border-color: #7a5200; border-width: 2px; }
.failure { background: #a8230d; color: #ffffff; border-color: #a8230d; }
.info { background: #e4f0fa; color: #1f5fa8; border-color: #1f5fa8; }
.neutral { background: #e6e8eb; color: #1b1d20; border-color: #5b6068; border-style: dashed; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  h2, h3, caption { break-after: avoid; }
  tr, figure, .verdict { break-inside: avoid; }
  thead { display: table-header-group; }
  .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page { margin: 18mm 16mm; }
}
)");
}

QString textDocumentStyle()
{
    return QStringLiteral(R"(
body { color: #1b1d20; }
h1 { font-size: 17pt; font-weight: 600; margin-bottom: 8px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 20px; margin-bottom: 4px; }
h3 { font-size: 11pt; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }
p { margin-top: 4px; margin-bottom: 4px; }
.caption { font-weight: 600; margin-top: 10px; }
table { border-collapse: collapse; margin-bottom: 8px; }
th { font-weight: 600; background-color: #f0f1f3; }
th, td { border-bottom-style: solid; border-bottom-width: 1px; border-bottom-color: #c4c8cd; }
code { font-size: 8pt; }
pre { font-size: 8pt; }
.ok { color: #00674f; font-weight: 600; }
.warning { background-color: #ffd24a; color: #1b1d20; font-weight: 600; }
.failure { background-color: #a8230d; color: #ffffff; font-weight: 600; }
.info { color: #1f5fa8; font-weight: 600; }
.neutral { color: #5b6068; font-weight: 600; }
)");
}

} // namespace pintle::report
