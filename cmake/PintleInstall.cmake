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

foreach(program pintle-cli pintle)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
endforeach()
