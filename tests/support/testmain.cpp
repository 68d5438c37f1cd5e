// The main of every test program: offscreen, Belgian Dutch locale, 96 dpi, fixed hash seed, and warnings that fail.
#define CATCH_CONFIG_RUNNER
#include "support/testsupport.h"

#include "base/numberreader.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QGuiApplication>
using Application = QGuiApplication;
#endif
#include <QLocale>
#include <QMutex>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ks::test {
QStringList& expectedWarnings();
}

namespace {

QMutex mutex;
QStringList unexpected;

void handleMessage(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    if (text.startsWith(QLatin1String("This plugin does not support ")))
        return; // the offscreen platform says so of every window; it is nobody's fault
    const QMutexLocker lock(&mutex);
    for (const QString& part : ks::test::expectedWarnings()) {
        if (text.contains(part))
            return;
    }
    unexpected.append(text);
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtFatalMsg)
        std::abort();
}

class WarningListener final : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseEnded(const Catch::TestCaseStats&) override { ks::test::expectedWarnings().clear(); }
};
CATCH_REGISTER_LISTENER(WarningListener)

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qgetenv("KS_TEST_PLATFORM").isEmpty() ? "offscreen" : qgetenv("KS_TEST_PLATFORM"));
    qputenv("QT_SCALE_FACTOR", qgetenv("KS_TEST_SCALE").isEmpty() ? "1" : qgetenv("KS_TEST_SCALE"));
    qputenv("QT_FONT_DPI", "96");
    QTemporaryDir home; // settings, documents and backups of the tests stay out of the person's own
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    QHashSeed::setDeterministicGlobalSeed();
    const QString wanted = qEnvironmentVariable("KS_TEST_LOCALE", QStringLiteral("nl_BE"));
    QLocale::setDefault(QLocale(wanted));
    Application application(argc, argv);
    ks::useCNumericLocale();
    qInstallMessageHandler(handleMessage);
    const int failed = Catch::Session().run(argc, argv);
    if (failed == 0 && !unexpected.isEmpty()) {
        std::fprintf(stderr, "%d unannounced warning(s); the first: %s\n", int(unexpected.size()),
                     qPrintable(unexpected.first()));
        return 1;
    }
    return failed;
}
