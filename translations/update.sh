#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
#
# usage: translations/update.sh [FOLDER]
#
# Brings the catalogues in translations/ (or copies of them in FOLDER) up to date with the sources: new messages come in
# as unfinished, those that no source has any more go. pintle_en.ts holds plural forms alone. LUPDATE names another
# lupdate than Qt 6's own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-translations}

lupdate=${LUPDATE:-}
for candidate in lupdate-qt6 lupdate6 /usr/lib/qt6/bin/lupdate lupdate; do
  [[ -n $lupdate ]] || lupdate=$(command -v "$candidate" || true)
done
[[ -n $lupdate ]] || {
  echo "lupdate of Qt 6 is missing (Debian: qt6-l10n-tools)." >&2
  exit 1
}

update() {
  # Class names get their namespace only when lupdate finds the headers: hence -I.
  "$lupdate" -I . app -no-obsolete -locations none -source-language en "$@"
}
update -pluralonly -target-language en -ts "$folder/pintle_en.ts"
for language in ar de es fr; do
  update -target-language "$language" -ts "$folder/pintle_$language.ts"
done
