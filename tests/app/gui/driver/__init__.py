# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Drives the built window as a person does: by keyboard, on an X server, a D-Bus session and a home of its own; looks
at it through photographs and through AT-SPI."""
