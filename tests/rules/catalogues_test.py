#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""The rules of the catalogues find what they are for, and let good translations be."""

import unittest
import xml.etree.ElementTree as ElementTree

from catalogues import differences, faults


def reasons(translations, language="de", numerus=False, kind=None):
    kind = f' type="{kind}"' if kind else ""
    inner = "".join(f"<numerusform>{text}</numerusform>" for text in translations) if numerus else translations[0]
    plural = ' numerus="yes"' if numerus else ""
    root = ElementTree.fromstring(
        f"<TS><context><name>Words</name><message{plural}><source>{'%n pins' if numerus else 'Pin of %1'}</source>"
        f"<translation{kind}>{inner}</translation></message></context></TS>")
    return [reason for _, _, reason in faults(root, language)]


class CataloguesTest(unittest.TestCase):
    def test_good_translation_has_no_fault(self):
        self.assertEqual(reasons(["Pin von %1"]), [])
        self.assertEqual(reasons(["%n Pin", "%n Pins"], numerus=True), [])
        self.assertEqual(list(differences("Save &As…", "Speichern &unter…")), [])

    def test_unfinished_vanished_and_empty_are_faults(self):
        self.assertEqual(reasons(["Pin von %1"], kind="unfinished"), ["unfinished"])
        self.assertEqual(reasons(["Pin von %1"], kind="vanished"), ["vanished"])
        self.assertEqual(reasons([" "]), ["empty"])
        self.assertEqual(reasons(["%n Pin", ""], numerus=True), ["form 2 is empty"])

    def test_placeholders_stay(self):
        self.assertTrue(list(differences("%1 of %2", "%1 von %1")))
        self.assertTrue(list(differences("%1", "1 %")))
        self.assertEqual(list(differences("%2 by %1", "%1: %2")), [])
        self.assertTrue(list(differences("%n pins", "Pins")))

    def test_singular_and_dual_of_arabic_may_say_the_count_by_the_word(self):
        good = ["لا", "يوم", "يومان", "%n أيام", "%n يومًا", "%n يوم"]
        self.assertEqual(reasons(good, "ar", numerus=True), [])
        self.assertEqual(len(reasons(good[:3] + ["أيام"] + good[4:], "ar", numerus=True)), 1)
        self.assertEqual(reasons(["ein Pin", "%n Pins"], numerus=True), [])
        self.assertEqual(len(reasons(["un pin", "%n pins"], "fr", numerus=True)), 1)
        self.assertIn("2 forms of plural instead of 6", reasons(["%n", "%n"], "ar", numerus=True))

    def test_tags_and_their_links_stay(self):
        self.assertEqual(list(differences('<a href="lab:good">good</a>', '<a href="lab:good">gut</a>')), [])
        self.assertTrue(list(differences('<a href="lab:good">good</a>', '<a href="lab:gut">gut</a>')))
        self.assertTrue(list(differences("<b>x</b>", "x")))

    def test_number_of_mnemonics_stays(self):
        self.assertTrue(list(differences("&Open", "Öffnen")))
        self.assertTrue(list(differences("Open", "&Öffnen")))
        self.assertEqual(list(differences("Pins && keys", "Pins && Schlüssel")), [])
        self.assertEqual(list(differences("a &lt; b", "a &lt; b")), [])

    def test_outline_stays(self):
        self.assertTrue(list(differences("Open…", "Öffnen")))
        self.assertTrue(list(differences("a\nb", "a b")))
        self.assertTrue(list(differences("a ", "a")))
        self.assertTrue(list(differences("a", "\u202ea")))


if __name__ == "__main__":
    unittest.main()
