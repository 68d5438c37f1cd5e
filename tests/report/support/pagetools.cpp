#include "pagetools.h"

#include "support/testsupport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace ks::test {
namespace {

struct Output {
    QByteArray out;
    QByteArray err;
};

/// Runs a tool to its end; fails the test when it is not there or does not come to one.
Output run(const QString& tool, const QStringList& arguments, const QByteArray& input = {}) {
    INFO("needs " << tool.toStdString() << ", which scripts/test.sh installs");
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    const Output output{process.readAllStandardOutput(), process.readAllStandardError()};
    INFO(output.err.toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return output;
}

void save(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A browser with a profile of its own that talks to nobody. Containers and build servers run it as root, which its
/// sandbox refuses.
Output runBrowser(const QByteArray& page, const QStringList& arguments, BrowserView view) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    save(path, page);
    QStringList all = {QStringLiteral("--headless"),
                       QStringLiteral("--no-sandbox"),
                       QStringLiteral("--disable-gpu"),
                       QStringLiteral("--no-first-run"),
                       QStringLiteral("--disable-background-networking"),
                       QStringLiteral("--disable-component-update"),
                       QStringLiteral("--disable-dev-shm-usage"),
                       QStringLiteral("--host-resolver-rules=MAP * ~NOTFOUND"),
                       QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                       QStringLiteral("--window-size=%1,900").arg(view.width)};
    if (view.dark)
        all.append(QStringLiteral("--force-dark-mode"));
    return run(QStringLiteral("chromium"), all + arguments + QStringList(QStringLiteral("file://") + path));
}

QByteArray axeCore() {
    QFile file(QStringLiteral(KS_SOURCE_DIR "/build/npm/node_modules/axe-core/axe.min.js"));
    INFO("needs " << file.fileName().toStdString() << ", which scripts/test.sh fetches");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// The first run covers all rules; the colours of the levels matter to one of them only.
constexpr const char* axeRun = R"(
(async () => {
    const found = [];
    const root = document.documentElement;
    const note = (palette, results) => {
        for (const rule of results.violations)
            for (const node of rule.nodes)
                found.push(palette + ': ' + rule.id + ': ' + node.target + ' ' + node.failureSummary);
    };
    for (const details of document.querySelectorAll('details'))
        details.open = true;
    note(root.dataset.palette, await axe.run(document, { rules: { 'target-size': { enabled: true } } }));
    for (const palette of ['report', 'colourBlind', 'grey']) {
        if (palette === root.dataset.palette)
            continue;
        root.dataset.palette = palette;
        note(palette, await axe.run(document, { runOnly: ['color-contrast'] }));
    }
    report(found.join('\n'));
})().catch((error) => report('failed: ' + error));
)";

} // namespace

QString readPage(const QByteArray& page, const QString& mode) {
    return readPages({page}, mode).first();
}

QStringList readPages(const QByteArrayList& pages, const QString& mode) {
    const QString script = QStringLiteral(KS_SOURCE_DIR "/tests/report/support/pagecheck.py");
    const Output read = run(QStringLiteral("python3"), {QStringLiteral("-B"), script, mode}, pages.join('\0'));
    const QStringList answers = QString::fromUtf8(read.out).split(QChar(u'\0'));
    REQUIRE(answers.size() == pages.size());
    return answers;
}

QString openedPage(const QByteArray& page, QString& complaints) {
    const Output output =
        runBrowser(page, {QStringLiteral("--enable-logging=stderr"), QStringLiteral("--dump-dom")}, {});
    for (const QByteArray& line : output.err.split('\n')) {
        if (line.contains(":CONSOLE"))
            complaints += QString::fromUtf8(line) + QLatin1Char('\n');
    }
    return QString::fromUtf8(output.out);
}

QString runInPage(const QByteArray& page, const QByteArray& script, BrowserView view) {
    static const QRegularExpression policy(
        QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"]*\"/?>"));
    QString open = QString::fromUtf8(page);
    REQUIRE(open.contains(policy));
    open.remove(policy);
    REQUIRE(open.count(QLatin1String("</body>")) == 1);
    // The answer takes the place of the page, so that the browser prints nothing else.
    const QByteArray report = "const report = (text) => { document.documentElement.innerHTML = '<pre></pre>'; "
                              "document.querySelector('pre').textContent = 'report[' + text + ']'; };\n";
    open.replace(QLatin1String("</body>"),
                 QLatin1String("<script>") + QString::fromUtf8(report + script) + QLatin1String("</script></body>"));
    const QString printed = QString::fromUtf8(
        runBrowser(open.toUtf8(), {QStringLiteral("--virtual-time-budget=30000"), QStringLiteral("--dump-dom")}, view)
            .out);
    static const QRegularExpression answer(QStringLiteral("report\\[(.*)\\]</pre>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = answer.match(printed);
    INFO(printed.left(2000).toStdString());
    REQUIRE(found.hasMatch());
    return found.captured(1)
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString accessibilityViolations(const QByteArray& page, BrowserView view) {
    return runInPage(page, axeCore() + '\n' + axeRun, view);
}

QByteArray printedPage(const QByteArray& page) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.pdf"));
    runBrowser(page, {QStringLiteral("--no-pdf-header-footer"), QStringLiteral("--print-to-pdf=") + path}, {});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace ks::test
