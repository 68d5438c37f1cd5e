#pragma once

namespace ks::test {

/// How often a harness repeats itself: `full` times, or `underSanitizers`, which make every round several times slower
/// and find what they are after in fewer of them. Which it is, the build says (KS_SANITIZE).
int rounds(int full, int underSanitizers);

} // namespace ks::test
