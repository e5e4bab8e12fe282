# Headers, library and package files for find_package(Pintle).
