#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
#
# usage: tests/bench/run.sh [--rounds N]
#
# Builds optimised programs in build/bench and prints Pintle's figures as ratios to what stands beside it, each a median
# of alternating runs, each with its guard. Exit 1: a goal is missed or a guard does not hold.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

resources/packaging/install_packages.sh build run test

if [[ ! -f build/bench/build.ninja ]]; then
  echo "Build: configuring build/bench."
  cmake --preset bench
fi
echo "Build: bringing build/bench up to date."
cmake --build --preset bench
exec python3 -B tests/bench/bench.py build/bench "$@"
