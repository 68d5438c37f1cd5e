#include "cli/cli.h"

#include <QApplication>

int main(int argc, char** argv) {
    if (ks::isSubcommand(argc, argv))
        return ks::runCli(argc, argv);
    QApplication application(argc, argv);
    return 0;
}
