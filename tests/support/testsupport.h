#pragma once

#include <catch2/catch.hpp>

#include <QString>
#include <QStringList>

#include <ostream>

namespace ks::test {

/// Tells the test main that a warning containing `part` is expected in the running test; any other fails it.
void expectWarning(const QString& part);

/// Where this build is: its programs are in bin/, pictures to look at go to pictures/.
QString buildFolder();

} // namespace ks::test

namespace Catch {
template<>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
