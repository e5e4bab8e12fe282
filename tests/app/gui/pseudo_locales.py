#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Makes the catalogues of two languages that nobody speaks, out of the messages of a .ts file.

x-long has accents and is two fifths longer: what is clipped with it is clipped in some real language. x-rtl runs from
right to left with every word mirrored. Both keep placeholders, mnemonics, tags and entities, and mark each message with
brackets, so that whatever shows without them was never translated.

usage: pseudo_locales.py CATALOGUE.ts QTBASE.qm|- FOLDER LRELEASE LCONVERT
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ACCENTED = str.maketrans("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÀÇĎÉĜĤÎĴĶĻÑÔŘŠŢÛŴÝŽàçďéĝĥîĵķļñôřšţûŵýž")
# What a translation keeps as it is: a mnemonic keeps its letter, so that its key stays.
KEPT = re.compile(r"(%L?\d{1,2}|%L?n|<[^<>]*>|&[a-zA-Z]+;|&#\d+;|&\w|&&|\n)")


def pieces(source):
    """(kept, text) for each part of a message, in order."""
    for number, part in enumerate(KEPT.split(source)):
        if part:
            yield number % 2 == 1, part


def long_text(source):
    longer = "".join(part if kept else part.translate(ACCENTED) for kept, part in pieces(source))
    # Words of two letters to pad with, so that the text wraps as a text does.
    padding = " ~a" * max(1, round(len(KEPT.sub("", source)) * 0.4 / 3))
    # Outside the brackets would be outside the tags; a rich text gets its padding inside its last one.
    end = re.search(r"(</[^<>]*>)+$", longer)
    at = end.start() if end else len(longer)
    begin = re.match(r"(<[^/][^<>]*>)*", longer).end()
    if begin > at:
        return longer
    return f"{longer[:begin]}[{longer[begin:at]}{padding}]{longer[at:]}"


def mirrored_text(source):
    def mirrored(part):
        return re.sub(r"\S+(?:\s+\S+)*", lambda words: f"\u202e{words.group()}\u202c", part)

    text = "".join(part if kept and not part.startswith("&") else mirrored(part) for kept, part in joined(source))
    begin = re.match(r"(<[^/][^<>]*>)*", text).end()
    end = re.search(r"(</[^<>]*>)+$", text)
    at = end.start() if end else len(text)
    if begin > at:
        return text
    # The letters are Latin: a mark says that the message runs from right to left, as Arabic letters would.
    return f"{text[:begin]}\u200f[{text[begin:at]}]{text[at:]}"


def joined(source):
    """As pieces(), with mnemonics as part of the text around them: a word is mirrored as a whole."""
    text = ""
    for kept, part in pieces(source):
        if kept and not re.fullmatch(r"&\w|&&", part):
            if text:
                yield False, text
                text = ""
            yield True, part
        else:
            text += part
    if text:
        yield False, text


def catalogue(tree, tag, change):
    root = ElementTree.fromstring(ElementTree.tostring(tree))
    # A language that Qt knows, for its rules of plurals; the name of the file says which one it stands for.
    root.set("language", "en")
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None:
            translation = ElementTree.SubElement(message, "translation")
        translation.attrib.pop("type", None)
        for child in list(translation):
            translation.remove(child)
        text = change(message.findtext("source") or "")
        translation.text = text
        if message.get("numerus") == "yes":
            translation.text = ""
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = text
    if tag == "x-rtl":
        for context in list(root.iter("context")):
            if context.findtext("name") == "QGuiApplication":
                for message in list(context.iter("message")):
                    if message.findtext("source") == "QT_LAYOUT_DIRECTION":
                        context.remove(message)
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = "QGuiApplication"
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
        ElementTree.SubElement(message, "translation").text = "RTL"
    return ElementTree.ElementTree(root)


def release(lrelease, tree, path):
    source = path.with_suffix(".ts")
    tree.write(source, encoding="utf-8", xml_declaration=True)
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(path)], check=True)


def main():
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    source, qtbase, folder, lrelease, lconvert = sys.argv[1:]
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    trees = {"pintle": ElementTree.parse(source).getroot()}
    if qtbase != "-":
        # A compiled catalogue still has its sources.
        text = subprocess.run([lconvert, "-if", "qm", "-of", "ts", qtbase], check=True, capture_output=True).stdout
        trees["qtbase"] = ElementTree.fromstring(text)
        for context in trees["qtbase"].findall("context"):
            # The names of keys are read back by Qt.
            if context.findtext("name") == "QShortcut":
                trees["qtbase"].remove(context)
    for name, tree in trees.items():
        for tag, change in (("x-long", long_text), ("x-rtl", mirrored_text)):
            release(lrelease, catalogue(tree, tag, change), folder / f"{name}_{tag}.qm")
    print(f"{sum(1 for _ in trees['pintle'].iter('message'))} messages")


if __name__ == "__main__":
    main()
