# Headers, library and package files for find_package(Pintle), and the programs with what a desktop and a shell want.
include(CMakePackageConfigHelpers)

set(pintle_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Pintle)

install(TARGETS pintle_core EXPORT PintleTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/core/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/pintle/core FILES_MATCHING PATTERN "*.h")
install(EXPORT PintleTargets NAMESPACE Pintle:: DESTINATION ${pintle_package_dir})
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/PintleConfig.cmake.in ${CMAKE_BINARY_DIR}/PintleConfig.cmake
  INSTALL_DESTINATION ${pintle_package_dir})
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file(${CMAKE_BINARY_DIR}/PintleConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/PintleConfig.cmake ${CMAKE_BINARY_DIR}/PintleConfigVersion.cmake DESTINATION ${pintle_package_dir})

install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/schemas/ DESTINATION ${CMAKE_INSTALL_DATADIR}/pintle/schemas
  FILES_MATCHING PATTERN "*.schema.json")

if(TARGET pintle-cli)
  set(pintle_completions)
  foreach(shell_and_file bash:bash-completion/completions/pintle-cli zsh:zsh/site-functions/_pintle-cli
      fish:fish/vendor_completions.d/pintle-cli.fish)
    string(REPLACE ":" ";" parts ${shell_and_file})
    list(GET parts 0 shell)
    list(GET parts 1 file)
    set(script ${CMAKE_BINARY_DIR}/share/${file})
    cmake_path(GET script PARENT_PATH folder)
    add_custom_command(OUTPUT ${script}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
      COMMAND pintle-cli completion ${shell} > ${script}
      DEPENDS pintle-cli VERBATIM)
    list(APPEND pintle_completions ${script})
    cmake_path(GET file PARENT_PATH destination)
    install(FILES ${script} DESTINATION ${CMAKE_INSTALL_DATADIR}/${destination})
  endforeach()
  add_custom_target(pintle_completions ALL DEPENDS ${pintle_completions})
endif()

if(TARGET pintle)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/pintle.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/packaging/pintle.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
endif()
