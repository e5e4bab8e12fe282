# Precompiled headers of every test, compiled once. Qt6::Test defines QT_TESTCASE_BUILDDIR differently in every folder,
# which would make each test's flags, and so the compiled headers, its own; nothing here reads it.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
add_library(pintle_test_headers OBJECT ${CMAKE_CURRENT_LIST_DIR}/test_headers.cpp)
target_link_libraries(pintle_test_headers PRIVATE pintle_core Qt6::Test pintle_build_options)
target_precompile_headers(pintle_test_headers PRIVATE
  <QByteArray> <QDateTime> <QJsonArray> <QJsonObject> <QObject> <QString> <QStringList> <QTest>
  <algorithm> <array> <memory> <optional> <span> <variant> <vector>)

add_custom_target(pintle_tests)

# pintle_add_test(core.pins.pin pin_test.cpp [LABEL core] [LIBRARIES …] [TIMEOUT seconds])
# One executable, one ctest entry, named for the place in the tree that it tests.
function(pintle_add_test name source)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBRARIES" ${ARGN})
  if(NOT ARG_LABEL)
    string(REGEX MATCH "^[a-z]+" ARG_LABEL ${name})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(PINTLE_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4")
  endif()
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
  target_link_libraries(${name} PRIVATE pintle_test_support pintle_core Qt6::Test pintle_build_options ${ARG_LIBRARIES})
  if(NOT ARG_LIBRARIES)
    target_precompile_headers(${name} REUSE_FROM pintle_test_headers)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
  add_dependencies(pintle_tests ${name})
endfunction()
