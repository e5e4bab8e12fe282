# Run by ctest: what an application's author does, from `cmake --install` to a running program.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)

# The installed package, moved: nothing in it may point back to where it was built or first put.
file(RENAME ${WORK}/prefix ${WORK}/moved)
file(GLOB_RECURSE package_files ${WORK}/moved/lib/*.cmake)
foreach(file IN LISTS package_files)
  file(READ ${file} text)
  foreach(place ${BUILD} ${WORK}/prefix)
    string(FIND "${text}" "${place}" found)
    if(NOT found EQUAL -1)
      message(FATAL_ERROR "${file} names ${place}")
    endif()
  endforeach()
endforeach()

foreach(file bin/pintle-cli bin/pintle share/man/man1/pintle-cli.1 share/bash-completion/completions/pintle-cli
    share/zsh/site-functions/_pintle-cli share/fish/vendor_completions.d/pintle-cli.fish
    share/pintle/schemas/pintle-pins.schema.json share/icons/hicolor/scalable/apps/pintle.svg
    share/applications/pintle.desktop)
  if(NOT EXISTS ${WORK}/moved/${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
run(${WORK}/moved/bin/pintle-cli --version)

set(sanitizer)
if(SANITIZE)
  set(sanitizer -DCMAKE_EXE_LINKER_FLAGS=-fsanitize=${SANITIZE})
endif()
run(${CMAKE_COMMAND} -G Ninja -S ${CONSUMER} -B ${WORK}/build -DCMAKE_BUILD_TYPE=${CONFIG}
  -DCMAKE_PREFIX_PATH=${WORK}/moved ${sanitizer})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer)
