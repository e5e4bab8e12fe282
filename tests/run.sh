#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
#
# usage: tests/run.sh [--asan] [CTEST ARGUMENT… | REGEX]
#
#   tests/run.sh                     everything, in build/dev
#   tests/run.sh core.pins           the tests whose name matches
#   tests/run.sh -L interop          arguments that begin with a dash go to ctest as they are
#   tests/run.sh --asan              then everything again under the address and undefined-behaviour sanitizers
#
# Sets up a fresh Debian 12 or Ubuntu 24.04, builds and tests. Safe to run again. With CI=true it implies --asan.
# Timings are no verdict here: the figures are tests/bench/run.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

asan=
[[ ${CI:-} == true ]] && asan=1
if [[ ${1:-} == --asan ]]; then
  asan=1
  shift
fi
filter=("$@")
[[ ${1:-} == [!-]* ]] && filter=(-R "$@")

resources/packaging/install_packages.sh build run test

test_preset() {
  local preset=$1
  shift
  if [[ ! -f build/$preset/build.ninja ]]; then
    echo "Build: configuring build/$preset."
    cmake --preset "$preset"
  fi
  echo "Build: bringing build/$preset up to date."
  cmake --build --preset "$preset"
  echo "Tests: build/$preset."
  ctest --preset "$preset" -j2 --no-tests=error "$@"
}

test_preset dev ${filter[@]+"${filter[@]}"}
if [[ -n $asan ]]; then
  # Both builds together take more than 20 GB; nobody looks at the first one again in CI.
  if [[ ${CI:-} == true ]]; then
    rm -rf build/dev
  fi
  # A thread of Qt's network classes is waited for by QThread::wait(), which returns before the thread has freed what
  # OpenSSL keeps for it; a test program that ends just then has LeakSanitizer tell of it. A leak or a fault of ours is
  # there every time, so it fails all three tries.
  # The rules read the tree, which is the same one.
  test_preset asan --repeat until-pass:3 -LE '^rules$' ${filter[@]+"${filter[@]}"}
fi
