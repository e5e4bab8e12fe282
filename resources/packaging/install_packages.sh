#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
#
# usage: install_packages.sh SECTION…     sections of debian-packages.txt
#
# Installs what is missing and nothing else: with everything in place it asks dpkg once and touches no network.
set -euo pipefail

list="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/debian-packages.txt"

section() {
  awk -v wanted="[$1]" '/^\[/ {inside = ($0 == wanted); found = found || inside; next}
                        inside && NF && !/^#/ {print}
                        END {exit !found}' "$list" || { echo "no section $1 in $list" >&2; exit 2; }
}

is_installed() {
  [[ -n "${installed[$1]:-}" ]]
}

command -v dpkg-query >/dev/null || {
  echo "This script knows Debian and Ubuntu. Elsewhere, install what $list names." >&2
  exit 1
}

declare -A installed=()
while IFS=' ' read -r name status; do
  if [[ $status == installed ]]; then
    installed[$name]=1
  fi
done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n')

missing=()
for part in "$@"; do
  wanted=$(section "$part")
  while IFS= read -r alternatives; do
    present=
    for name in ${alternatives//|/ }; do
      is_installed "$name" && present=1
    done
    [[ -n $present ]] || missing+=("$alternatives")
  done <<<"$wanted"
done

if ((${#missing[@]} == 0)); then
  echo "Packages: everything is there ($*)."
  exit 0
fi

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || {
    echo "Not root, and sudo is missing. As root, install: ${missing[*]}" >&2
    exit 1
  }
  as_root=(sudo)
fi

echo "Packages: updating the lists of apt."
"${as_root[@]}" apt-get update -qq

names=()
for alternatives in "${missing[@]}"; do
  chosen=${alternatives%%|*}
  for name in ${alternatives//|/ }; do
    if [[ -n $(apt-cache policy "$name" | awk '/Candidate:/ && $2 != "(none)"') ]]; then
      chosen=$name
      break
    fi
  done
  names+=("$chosen")
done
echo "Packages: installing ${names[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}"
