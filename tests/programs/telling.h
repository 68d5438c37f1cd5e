#pragma once

#include "base/result.h"

#include <cstdio>
#include <cstdlib>

/// How a program that is made to be killed talks with the test that does so (support/killedprogram.h).
namespace ks::test {

/// "ready 1" or "safe 7", at once.
inline void tell(const char* word, int number) {
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

[[noreturn]] inline void stop(const Error& error) {
    std::fprintf(stderr, "%s %s\n", qPrintable(error.text), qPrintable(error.detail));
    std::_Exit(1);
}

} // namespace ks::test
