// Makes a workspace with a grid of any size, every kind of score in it: what scripts/bench.sh exports beside a
// spreadsheet.   ks_largegrid FILE CITIES
#include "support/gridfixture.h"

#include "base/clock.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int cities = arguments.size() == 3 ? arguments[2].toInt() : 0;
    if (cities <= 0) {
        std::fputs("ks_largegrid FILE CITIES\n", stderr);
        return 2;
    }
    const ks::Workspace grid = ks::test::largeGrid(cities, 8);
    const ks::Result<void> made = ks::createWorkspace(arguments[1], grid, {}, ks::SystemClock().now());
    if (!made)
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(made.error().text), qUtf8Printable(made.error().detail));
    return made ? 0 : 3;
}
