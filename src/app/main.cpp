#include "app/applicationcontroller.h"
#include "base/language.h"
#include "base/numberreader.h"
#include "cli/cli.h"
#include "widgets/dialogs/dialogprompts.h"
#include "widgets/look/calmstyle.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

struct Options {
    QString file;
    QString language;
    bool exitAfterFirstPaint = false;
    QString problem;
};

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("lang"), {}, QStringLiteral("nl|en")}, {QStringLiteral("exit-after-first-paint"), {}}});
    parser.addPositionalArgument(QStringLiteral("FILE"), {});
    const bool understood = parser.parse(arguments);
    Options options{parser.positionalArguments().value(0),
                    parser.value(QStringLiteral("lang")),
                    parser.isSet(QStringLiteral("exit-after-first-paint")),
                    {}};
    if (!understood)
        options.problem = parser.errorText();
    else if (parser.positionalArguments().size() > 1)
        options.problem = QCoreApplication::translate("ks::Main", "One file at a time can be opened.");
    else if (!options.language.isEmpty() && !ks::languageFromName(options.language))
        options.problem = QCoreApplication::translate("ks::Main", "The language is nl or en.");
    return options;
}

} // namespace

int main(int argc, char** argv) {
    // First of all: the name decides where backups and snapshots are, for window and command line alike.
    QCoreApplication::setApplicationName(QStringLiteral("Klimaatspiegel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KS_VERSION));
    if (ks::isSubcommand(argc, argv))
        return ks::runCli(argc, argv);
    QApplication::setStyle(new ks::CalmStyle);
    QApplication application(argc, argv);
    ks::useCNumericLocale();

    const Options options = readOptions(QApplication::arguments());
    ks::AppSettings settings;
    const ks::Language remembered = settings.language().value_or(ks::Language::Dutch);
    ks::useLanguage(ks::languageFromName(options.language).value_or(remembered));

    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.problem));
        return 2;
    }

    ks::DiskWorkspaceFiles files;
    ks::DialogPrompts prompts;
    const ks::SystemClock clock;
    ks::ApplicationController controller(files, prompts, settings, clock);
    if (const ks::Result<void> started = controller.start(options.file); !started) {
        prompts.explain(started.error());
        return 3;
    }
    if (options.exitAfterFirstPaint)
        controller.quitAfterFirstPaint();
    return QApplication::exec();
}
