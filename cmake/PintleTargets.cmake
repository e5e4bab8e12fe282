# What every target of the project shares: warnings, Qt's strict string rules, sanitizers.
# Missing initialisers are allowed: facts of errors and findings are given by name, the rest stays empty.
add_library(pintle_build_options INTERFACE)
target_compile_features(pintle_build_options INTERFACE cxx_std_20)
target_compile_options(pintle_build_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
  -Werror=switch -Werror=unused-result -Werror=return-type
  $<$<BOOL:${PINTLE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(pintle_build_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
if(PINTLE_SANITIZE)
  target_compile_options(pintle_build_options INTERFACE
    -fsanitize=${PINTLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(pintle_build_options INTERFACE -fsanitize=${PINTLE_SANITIZE})
endif()

# Links of a static library into many test programs are what a rebuild waits for; mold makes them short.
find_program(PINTLE_MOLD mold)
if(PINTLE_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_link_options(pintle_build_options INTERFACE -fuse-ld=mold)
endif()
