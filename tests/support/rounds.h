#pragma once

namespace ks::test {

/// How often a harness repeats itself. Sanitizers make every round several times slower, and find what they are after
/// in fewer of them: KS_SANITIZED, which the build sets, is the one switch.
constexpr int rounds([[maybe_unused]] int full, [[maybe_unused]] int underSanitizers) {
#ifdef KS_SANITIZED
    return underSanitizers;
#else
    return full;
#endif
}

} // namespace ks::test
