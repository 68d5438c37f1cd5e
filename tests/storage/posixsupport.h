#pragma once

#include <QString>

/// What only POSIX systems have, for tests; elsewhere each of these says that it cannot and the test is left out.
namespace ks::test {

/// True when makePipe() and Unprivileged mean something here.
bool hasPosix();

/// A named pipe at `path`.
bool makePipe(const QString& path);

/// As long as it lives this process has no more rights than an ordinary user. Root passes over read-only modes, so
/// without this a test of them would prove nothing when root runs it.
class Unprivileged final {
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    bool m_changed = false;
};

} // namespace ks::test
