#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Whether a report is one accessible HTML file: well-formed, with landmarks, headings in order, tables with captions
and scopes, named pictures, and nothing that is fetched or run.

usage: check_html.py FILE      prints what is wrong, exits 1 if there is anything
"""

import re
import sys
import xml.etree.ElementTree as tree

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"


def text_of(element):
    return "".join(element.itertext()).strip()


def problems_of(root):
    html = lambda name: root.iter(XHTML + name)
    if root.tag != XHTML + "html" or not root.get("lang"):
        yield "no html element with a language"
    for landmark in ("header", "main", "nav"):
        if len(list(html(landmark))) != 1:
            yield f"not exactly one {landmark}"
    if not text_of(next(html("title"))):
        yield "no title"
    if len(list(html("h1"))) != 1:
        yield "not exactly one h1"
    level = 0
    ids = {}
    for element in root.iter():
        heading = re.fullmatch(re.escape(XHTML) + r"h([1-6])", element.tag)
        if heading:
            if int(heading.group(1)) > level + 1:
                yield f"h{heading.group(1)} below h{level}: {text_of(element)}"
            level = int(heading.group(1))
            if not text_of(element):
                yield "an empty heading"
        name = element.get("id")
        if name is not None:
            if name in ids and not element.tag.startswith(SVG):
                yield f"the id {name} twice"
            ids[name] = element
    for section in list(html("section")) + list(html("nav")):
        label = section.get("aria-labelledby")
        if label not in ids or not text_of(ids[label]):
            yield f"a section without a name: {label}"
    for link in html("a"):
        if not link.get("href", "").startswith("#") or link.get("href")[1:] not in ids:
            yield f"a link to elsewhere: {link.get('href')}"
    for table in html("table"):
        if not text_of(next(table.iter(XHTML + "caption"), table)):
            yield "a table without a caption"
        for cell in table.iter(XHTML + "th"):
            if cell.get("scope") not in ("row", "col"):
                yield f"a heading cell without scope: {text_of(cell)}"
        widths = {len(row) for row in table.iter(XHTML + "tr")}
        if len(widths) != 1:
            yield f"rows of different width: {widths}"
    for picture in root.iter(SVG + "svg"):
        if picture.get("role") != "img" or not picture.get("aria-label"):
            yield "a picture without a name"
    for picture in html("img"):
        if not picture.get("alt"):
            yield "an image without alt"
    for badge in html("span"):
        kind = badge.get("class", "").split()
        if "badge" in kind and (len(list(badge)) != 1 or not re.search(r"\w", badge[0].tail or "")):
            yield "a badge without a word"
    for element in root.iter():
        if element.tag.split("}")[1] in ("script", "link", "iframe", "object", "embed", "image", "base", "form"):
            yield f"an element that fetches or runs: {element.tag}"
        for name, value in element.attrib.items():
            bare = name.split("}")[-1]
            if bare.startswith("on") or (bare in ("src", "href", "action") and not value.startswith("#")):
                yield f"an attribute that fetches or runs: {bare}={value}"
    for style in html("style"):
        if re.search(r"url\(|@import|expression|<", style.text or ""):
            yield "a style that fetches"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    content = open(sys.argv[1], "rb").read()
    if not content.startswith(b"<!DOCTYPE html>"):
        print("does not begin with the doctype")
        sys.exit(1)
    if re.search(rb"<(td|th|p|span|code|bdi|div|h[1-6]|section)(\s[^>]*)?/>", content):
        print("an element that HTML does not know as empty")
        sys.exit(1)
    found = list(problems_of(tree.fromstring(content)))
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
