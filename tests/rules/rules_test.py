#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Each rule catches a bad sample, at its line, and leaves a good one alone."""

import sys
import tempfile
import unittest
from pathlib import Path

import rules
from source_tree import SourceTree

HEAD = "// SPDX-License-Identifier: Apache-2.0\n// SPDX-FileCopyrightText: The Pintle authors\n"


class RulesTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name) / "tree"
        self.qt = Path(self.folder.name) / "qt"
        for name in ("QtCore/QString", "QtCore/QObject", "QtNetwork/QTcpSocket", "QtNetwork/QHostAddress", "QtWidgets/QWidget"):
            (self.qt / name).parent.mkdir(parents=True, exist_ok=True)
            (self.qt / name).touch()

    def write(self, path, text, head=HEAD):
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(head + text)

    def found(self):
        tree = SourceTree(self.root)
        return [(violation.rule, f"{violation.path}:{violation.line}")
                for rule in rules.all_rules(str(self.qt)) for violation in rule(tree)]

    def assert_caught(self, path, text, rule, line=3):
        self.write(path, text)
        self.assertIn((rule, f"{path}:{line}"), self.found())

    def assert_clean(self, path, text):
        self.write(path, text)
        self.assertEqual([], self.found())

    def test_a_good_tree_has_no_violation(self):
        self.write("core/pins/pin.h", '#pragma once\n#include "core/x509/certificate.h"\n#include <QString>\n')
        self.write("core/pins/pin.cpp", '#include "core/pins/pin.h"\n#include "core/base/error.h"\n// tr("x"), QDateTime::currentDateTime()\n')
        self.write("tests/core/pins/pin_test.cpp", "int main() {}\n")
        self.write("tests/core/pins/CMakeLists.txt", "pintle_add_test(core.pins.pin pin_test.cpp)\n", head="")
        self.assertEqual([], self.found())

    def test_a_lower_module_may_not_use_a_higher_one(self):
        self.assert_caught("core/x509/a.h", '#include "core/pins/pin.h"\n#pragma once\n', "layers")

    def test_formats_may_not_use_probe(self):
        self.assert_caught("core/formats/a.h", '#include "core/probe/probe.h"\n#pragma once\n', "layers")

    def test_lab_may_use_probe(self):
        self.assert_clean("core/lab/a.h", '#include "core/probe/probe.h"\n#pragma once\n')

    def test_a_module_without_a_place_is_named(self):
        self.assert_caught("core/misc/a.h", "#pragma once\n", "layers", line=1)

    def test_core_may_not_use_app(self):
        self.assert_caught("core/lab/a.h", '#include "app/text/sentences.h"\n#pragma once\n', "layers")

    def test_the_command_line_may_not_use_the_window(self):
        self.assert_caught("app/cli/a.h", '#include "app/gui/theme.h"\n#pragma once\n', "layers")

    def test_core_knows_no_widgets(self):
        self.assert_caught("core/lab/a.h", "#include <QWidget>\n#pragma once\n", "windows")

    def test_core_knows_no_widgets_by_their_long_name(self):
        self.assert_caught("core/lab/a.h", "#include <QtWidgets/QWidget>\n#pragma once\n", "windows")

    def test_the_window_may_use_widgets(self):
        self.assert_clean("app/gui/a.h", "#include <QWidget>\n#pragma once\n")

    def test_values_include_no_socket(self):
        self.assert_caught("core/chain/a.h", "#include <QTcpSocket>\n#pragma once\n", "sockets")

    def test_values_may_hold_an_address(self):
        self.assert_clean("core/chain/a.h", "#include <QHostAddress>\n#pragma once\n")

    def test_probe_may_include_a_socket(self):
        self.assert_clean("core/probe/a.h", "#include <QTcpSocket>\n#pragma once\n")

    def test_values_read_no_clock(self):
        self.assert_caught("core/pins/a.h", "auto now = QDateTime::currentDateTimeUtc();\n#pragma once\n", "values")
        self.assert_caught("core/pins/b.h", "auto now = std::chrono::system_clock::now();\n#pragma once\n", "values")
        self.assert_caught("core/pins/c.h", "auto now = time(nullptr);\n#pragma once\n", "values")

    def test_a_word_in_a_comment_or_a_string_is_no_call(self):
        self.assert_clean("core/pins/a.h", '#pragma once\n/* currentDateTime() */ auto s = "QTcpSocket throw"; // system_clock\n')

    def test_openssl_stays_out_of_headers(self):
        self.assert_caught("core/x509/a.h", "#include <openssl/x509.h>\n#pragma once\n", "openssl")

    def test_openssl_stays_out_of_other_modules(self):
        self.assert_caught("core/lab/a.h", "#include <openssl/x509.h>\n#pragma once\n", "openssl")

    def test_core_speaks_no_sentences(self):
        self.assert_caught("core/lab/a.h", 'auto text = QObject::tr("no");\n#pragma once\n', "words")

    def test_core_throws_nothing(self):
        self.assert_caught("core/lab/a.h", "[[noreturn]] void f() { throw 1; }\n#pragma once\n", "exceptions")

    def test_the_default_configuration_is_left_alone(self):
        self.assert_caught("core/probe/a.h", "QSslConfiguration::setDefaultConfiguration(c);\n#pragma once\n", "qt")

    def test_colours_are_tokens(self):
        self.assert_caught("app/gui/a.h", 'auto a = QColor("#aabbcc");\n#pragma once\n', "colours")
        self.assert_caught("app/gui/b.h", "auto a = QColor(1, 2, 3);\n#pragma once\n", "colours")
        self.assert_caught("app/gui/c.h", "auto a = Qt::darkRed;\n#pragma once\n", "colours")

    def test_the_theme_holds_the_colours(self):
        self.assert_clean("app/gui/theme/tokens.h", 'auto a = QColor("#aabbcc");\n#pragma once\n')

    def test_names_say_the_concept(self):
        self.assert_caught("core/pins/pin_utils.h", "#pragma once\n", "names", line=1)
        self.assert_caught("core/pins/a.h", "class PinManager\n{\n};\n#pragma once\n", "names")

    def test_unfinished_work_is_named(self):
        self.assert_caught("core/pins/a.h", "// TO" "DO check\n#pragma once\n", "unfinished")

    def test_a_source_without_test_is_caught(self):
        self.assert_caught("core/pins/a.cpp", "", "mirror", line=1)

    def test_a_test_that_is_not_built_is_caught(self):
        self.write("tests/core/pins/CMakeLists.txt", "# nothing\n", head="")
        self.write("core/pins/a.cpp", "")
        self.assert_caught("tests/core/pins/a_test.cpp", "", "mirror", line=1)

    def test_a_test_may_be_named_in_the_list_of_a_loop(self):
        self.write("tests/core/pins/CMakeLists.txt", "foreach(name a b)\n", head="")
        self.write("core/pins/a.cpp", "")
        self.assert_clean("tests/core/pins/a_test.cpp", "")

    def test_a_longer_name_in_the_list_is_another_test(self):
        self.write("tests/core/pins/CMakeLists.txt", "foreach(name a_b c.a.d)\n", head="")
        self.write("core/pins/a.cpp", "")
        self.assert_caught("tests/core/pins/a_test.cpp", "", "mirror", line=1)

    def test_every_source_names_its_licence(self):
        self.write("core/pins/a.h", "#pragma once\n", head="")
        self.assertIn(("licence", "core/pins/a.h:1"), self.found())

    def test_a_header_is_read_once(self):
        self.assert_caught("core/pins/a.h", "\n", "headers", line=1)

    def test_tests_do_not_skip(self):
        self.assert_caught("tests/app/a_test.cpp", 'QSKIP("later");\n', "tests")

    def test_tests_do_not_wait_for_time(self):
        self.assert_caught("tests/app/a_test.cpp", "QTest::qWait(10);\n", "tests")
        self.assert_caught("tests/app/b_test.cpp", "QThread::msleep(10);\n", "tests")

    def test_waiting_for_what_happens_is_allowed(self):
        self.assert_clean("tests/app/a_test.cpp", "QTest::qWaitFor([] { return true; });\n")

    def test_no_machine_is_named(self):
        self.assert_caught("README.md", f"see {self.root}/README.md\n", "paths")
        self.assert_caught("NOTES.md", "see /home/" "ada/notes\n", "paths")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    unittest.main()
