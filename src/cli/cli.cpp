#include "cli/cli.h"

#include "base/language.h"
#include "base/numberreader.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/console.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace ks {
namespace {

QStringList wordsOf(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// The first word that is no option.
struct FirstWord {
    QString word;        ///< empty when there is none
    bool certain = true; ///< after another option than --lang it may be that option's value (-platform offscreen)
};

FirstWord firstWord(const QStringList& words) {
    FirstWord first;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--lang")) {
            ++i;
        } else if (!words[i].startsWith(QLatin1Char('-'))) {
            first.word = words[i];
            break;
        } else if (!words[i].startsWith(QLatin1String("--lang="))) {
            first.certain = false;
        }
    }
    return first;
}

bool looksLikeFile(const QString& word) {
    return word.contains(QLatin1Char('.')) || word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('\\')) ||
           QFileInfo::exists(word);
}

/// What Qt has to say to developers is no message to the user of a command.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

/// Only export draws text, and only that needs fonts: the others start faster without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (firstWord(wordsOf(argc, argv)).word != QLatin1String("export"))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

bool isSubcommand(int argc, char** argv) {
    const QStringList words = wordsOf(argc, argv);
    for (const char* option : {"--help", "-h", "--version", "-V"}) {
        if (words.contains(QLatin1String(option)))
            return true;
    }
    const FirstWord first = firstWord(words);
    if (first.word.isEmpty())
        return false;
    return subcommandNames().contains(first.word) || (first.certain && !looksLikeFile(first.word));
}

int runCli(int argc, char** argv) {
    qInstallMessageHandler(keepQuiet);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    useCNumericLocale();
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeFirst();
    useLanguage(languageAskedFor(arguments));
    const Result<CommandLine> command = parseCommandLine(arguments);
    if (!command)
        return refuse(command.error());
    return std::visit([](const auto& options) { return run(options); }, *command);
}

} // namespace ks
