#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
#
# usage: app/run.sh [ARGUMENT…]
#
# Sets up a fresh Debian 12 or Ubuntu 24.04, builds Pintle and opens its window; without a display it runs the demo of
# the command line instead. Arguments go to the program. Safe to run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

resources/packaging/install_packages.sh build run

if [[ ! -f build/release/build.ninja ]]; then
  echo "Build: configuring build/release."
  cmake --preset release
fi
echo "Build: bringing build/release up to date."
cmake --build --preset release

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
  echo "Run: build/release/bin/pintle $*"
  exec build/release/bin/pintle "$@"
fi
if (($# == 0)); then
  set -- demo
fi
echo "Run: no display, so build/release/bin/pintle-cli $*"
exec build/release/bin/pintle-cli "$@"
