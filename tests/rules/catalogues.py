#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""What every shipped catalogue keeps: no message is missing, unfinished or left over, and each translation keeps the
placeholders, tags, mnemonic and outline of its source.

usage: catalogues.py FOLDER        prints catalogue: context: source: reason, exits 1 if there is any
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2}
# Forms for a count that the word itself may say ("a day", "two days"), by their place.
MAY_LEAVE_OUT_THE_COUNT = {"ar": {0, 1, 2}, "de": {0}, "en": {0}, "es": {0}}

_PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
_MNEMONIC = re.compile(r"(?<!&)(?:&&)*&(?=[^\s&])")
_STEERS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def mnemonics(text):
    return len(_MNEMONIC.findall(_ENTITY.sub("", text)))


def differences(source, translation, may_leave_out_count=False):
    """Why a translation does not fit its source; nothing when it does."""
    wanted, found = (Counter(_PLACEHOLDER.findall(text)) for text in (source, translation))
    if may_leave_out_count:
        wanted.pop("%n", None)
        found.pop("%n", None)
    if set(wanted) != set(found):
        yield f"placeholders {sorted(set(wanted))} became {sorted(set(found))}"
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(translation)):
        yield f"tags {_TAG.findall(source)} became {_TAG.findall(translation)}"
    if mnemonics(source) != mnemonics(translation):
        yield f"{mnemonics(source)} mnemonics became {mnemonics(translation)}"
    if source.count("\n") != translation.count("\n"):
        yield "another number of lines"
    if source.endswith("…") != translation.endswith("…"):
        yield "the ellipsis at the end came or went"
    for edge in (0, -1):
        if source[edge].isspace() != translation[edge].isspace():
            yield "a space at an end came or went"
    if _STEERS.search(translation):
        yield "a mark of direction; the program sets those"


def faults(root, language):
    """(context, source, reason) of everything that a catalogue has wrong."""
    for context in root.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            for reason in faults_of(message, source, language):
                yield name, source, reason


def faults_of(message, source, language):
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "missing"
    if kind:
        yield kind
        return
    if message.get("numerus") != "yes":
        text = translation.text or ""
        if not text.strip():
            yield "empty"
            return
        yield from differences(source, text)
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) != PLURAL_FORMS[language]:
        yield f"{len(forms)} forms of plural instead of {PLURAL_FORMS[language]}"
    for place, text in enumerate(forms):
        if not text.strip():
            yield f"form {place + 1} is empty"
            continue
        yield from differences(source, text, place in MAY_LEAVE_OUT_THE_COUNT.get(language, ()))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    count = 0
    catalogues = {path.stem.removeprefix("pintle_"): path for path in sorted(Path(sys.argv[1]).glob("pintle_*.ts"))}
    if set(catalogues) != set(PLURAL_FORMS):
        print(f"catalogues for {sorted(catalogues)}, wanted {sorted(PLURAL_FORMS)}")
        count += 1
    for language, path in catalogues.items():
        root = ElementTree.parse(path).getroot()
        for context, source, reason in faults(root, language):
            print(f"{path.name}: {context}: {source!r}: {reason}")
            count += 1
        print(f"{path.name}: {sum(1 for _ in root.iter('message'))} messages")
    print(f"{count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
