# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Counts what a person does: one action is one key or key combination, or one text typed or pasted in one go."""

from .waiting import check


class Hand:
    def __init__(self, window, most):
        self.window, self.most = window, most
        self.did = []

    def press(self, *keys):
        for key in keys:
            self.did.append(key)
            self.window.keys(key)

    def type(self, text):
        self.did.append(f'"{text}"')
        self.window.type(text)

    def assert_few(self, what):
        check(len(self.did) <= self.most, f"{what} took {len(self.did)} actions ({', '.join(self.did)}), at most {self.most}")
        print(f"{what}: {len(self.did)} actions ({', '.join(self.did)}), at most {self.most}")
