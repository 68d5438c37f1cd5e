// A program killed at any moment of taking in the forms of all cities (A02): either all of them are in or none is, the
// log agrees, the backup from before is there, and the file is sound.
#include "support/formworkspace.h"
#include "support/handedinforms.h"
#include "support/killedprogram.h"
#include "support/rounds.h"
#include "support/testsupport.h"

#include "forms/intake/planintake.h"
#include "forms/intake/takein.h"
#include "session/session.h"
#include "storage/backup.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_killwhiletakingin {
namespace {

/// When the program is killed.
enum class Moment { Any, BackupIsThere, FileIsWritten };

class KilledIntake {
public:
    KilledIntake(unsigned seed, QString fault) : m_dice(seed), m_fault(std::move(fault)) {
        const Workspace workspace = questionnaireRound();
        m_cities = static_cast<int>(workspace.cities.size());
        m_backups = backups::folderOf(workspace.info.id);
        m_id = workspace.info.id;
        REQUIRE(createWorkspace(m_before, workspace, {}, {1'780'000'000'000, 120}).ok());
        REQUIRE(QDir(m_folder.path()).mkdir(QStringLiteral("forms")));
        const Result<QStringList> forms = writeHandedInForms(workspace, m_forms);
        REQUIRE(forms.ok());
        REQUIRE(forms->size() == 13);
        m_paths = *forms;
    }

    QStringList run(int kills) {
        measure();
        for (int i = 0; i < kills && m_faults.isEmpty(); ++i)
            killOnce(static_cast<Moment>(i % 3));
        return m_faults;
    }
    int inCommit() const { return m_inCommit; } ///< kills that left an unfinished journal
    int without() const { return m_without; }   ///< kills after which no form was in
    int whole() const { return m_whole; }       ///< and those after which all were

    /// What was not taken in before the end is taken in by the next one who does so.
    int takenInAnew() {
        prepare();
        killed(Moment::BackupIsThere);
        Result<OpenedWorkspace> opened = openWorkspace(m_path);
        REQUIRE(opened.ok());
        const SystemClock clock;
        const auto session = std::move(*Session::start(std::move(*opened), {}, clock));
        REQUIRE(session->needContent().ok());
        const QList<ArrivedForm> arrived = readArrivedForms(m_paths, session->workspace());
        const Result<IntakePlan> plan = planIntake(arrived, session->store(), clock.now());
        REQUIRE(plan.ok());
        REQUIRE(takeIn(*session, *plan, clock.now()).ok());
        return static_cast<int>(session->workspace().content.of<Submission>().size());
    }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_dice); }
    void failed(const QString& what) { m_faults.append(what); }

    /// The workspace as it was before, and no backup of it.
    void prepare() {
        QFile::remove(m_path);
        QFile::remove(journal());
        QFile::copy(m_before, m_path);
        QDir(m_backups).removeRecursively();
    }
    QString journal() const { return m_path + QStringLiteral("-journal"); }
    KilledProgram program() {
        return KilledProgram(QStringLiteral("formtaker"),
                             {m_path, m_forms, QCoreApplication::applicationName(), m_fault}, 0);
    }
    void measure() {
        prepare();
        KilledProgram taker = program();
        taker.readUntil(0);
        QElapsedTimer timer;
        timer.start();
        taker.readUntil(1);
        m_microseconds = static_cast<int>(std::max<qint64>(timer.nsecsElapsed() / 1000, 100));
        end(taker);
        check(taker.safe() > 0);
    }
    void killOnce(Moment moment) {
        prepare();
        check(killed(moment));
    }
    /// Whether the forms had been called safe.
    bool killed(Moment moment) {
        KilledProgram taker = program();
        taker.readUntil(0);
        QElapsedTimer waiting;
        waiting.start();
        while (!isReached(moment) && waiting.elapsed() < 10000)
            QThread::usleep(20);
        const int rest = moment == Moment::Any ? m_microseconds * 5 / 4 : m_microseconds / 4;
        QThread::usleep(static_cast<unsigned long>(number(0, rest)));
        end(taker);
        return taker.safe() > 0;
    }
    bool isReached(Moment moment) const {
        switch (moment) {
        case Moment::Any:
            return true;
        case Moment::BackupIsThere:
            return !QDir(m_backups).isEmpty();
        case Moment::FileIsWritten:
            break;
        }
        return QFileInfo(journal()).size() > 0;
    }
    void end(KilledProgram& taker) {
        if (const QString fault = taker.kill(); !fault.isEmpty())
            failed(fault);
        m_wasInCommit = QFileInfo(journal()).size() > 0;
        m_inCommit += m_wasInCommit ? 1 : 0;
    }

    void check(bool calledSafe) {
        Result<OpenedWorkspace> opened = openWorkspace(m_path);
        if (!opened || opened->store->isReadOnly())
            return failed(opened ? QStringLiteral("read-only") : opened.error().text + opened.error().detail);
        WorkspaceStore& store = *opened->store;
        const Result<QList<IntegrityFinding>> findings = store.checkIntegrity();
        const Result<Workspace> workspace = store.load(std::nullopt);
        const Result<RoundContent> content = store.loadContent(formRound);
        const Result<QList<LogEntry>> log = store.history({QLatin1String(Submission::entity), {}, 1000});
        if (!findings || !workspace || !content || !log)
            return failed(QStringLiteral("cannot be read"));
        if (!findings->isEmpty())
            failed(findings->first().message);
        const auto in = static_cast<int>(content->of<Submission>().size());
        if (in != 0 && in != m_cities)
            failed(QStringLiteral("%1 of the %2 forms are in").arg(in).arg(m_cities));
        if (calledSafe && in != m_cities)
            failed(QStringLiteral("called safe, and %1 forms are in").arg(in));
        const auto answers = static_cast<int>(content->of<Answer>().size());
        const auto scores = static_cast<int>(workspace->scores.size());
        if (answers != in * 32 || scores != in * 8) // 4 statements and a score in each of the 8 themes
            failed(QStringLiteral("%1 forms are in, with %2 answers and %3 scores").arg(in).arg(answers).arg(scores));
        if (log->size() != in)
            failed(QStringLiteral("%1 forms are in, %2 in the log").arg(in).arg(log->size()));
        (in > 0 ? m_whole : m_without) += 1;
        checkBackup(in > 0 || m_wasInCommit);
    }
    /// What stands among the backups is whole, and holds the workspace from before.
    void checkBackup(bool wanted) {
        const QList<Backup> kept = backups::verified(m_id);
        if (wanted && kept.isEmpty())
            failed(QStringLiteral("no backup from before the forms"));
        for (const Backup& each : kept) {
            OpenOptions options;
            options.readOnly = true;
            const Result<OpenedWorkspace> opened = openWorkspace(each.path, options);
            const Result<RoundContent> content =
                opened ? opened->store->loadContent(formRound) : Result<RoundContent>(opened.error());
            if (!content || !content->of<Submission>().isEmpty() || !content->of<Answer>().isEmpty())
                failed(QStringLiteral("the backup is not of before the forms"));
        }
    }

    QTemporaryDir m_folder;
    QString m_before = m_folder.filePath(QStringLiteral("before.kspiegel"));
    QString m_path = m_folder.filePath(QStringLiteral("kc.kspiegel"));
    QString m_forms = m_folder.filePath(QStringLiteral("forms"));
    QStringList m_paths;
    WorkspaceId m_id;
    QString m_backups;
    int m_cities = 0;
    std::mt19937 m_dice;
    QString m_fault;
    QStringList m_faults;
    bool m_wasInCommit = false;
    int m_inCommit = 0;
    int m_without = 0;
    int m_whole = 0;
    int m_microseconds = 0;
};

} // namespace

TEST_CASE("killed over and over while 13 forms are taken in: all of them are in or none is (A02)") {
    const int kills = rounds(45, 12);
    KilledIntake intake(1, {});
    CHECK(intake.run(kills).join(QLatin1Char('\n')) == QString());
    CAPTURE(intake.without(), intake.whole());
    CHECK(intake.inCommit() >= kills / 10);
    CHECK(intake.without() >= kills / 10);
    CHECK(intake.whole() >= 1);
    CHECK(intake.takenInAnew() == 13);
}

TEST_CASE("the harness for a killed intake notices forms that are called safe too early") {
    KilledIntake intake(2, QStringLiteral("early"));
    CHECK(intake.run(60).join(QLatin1Char('\n')).contains(QStringLiteral("called safe")));
}

TEST_CASE("the harness for a killed intake notices forms that are taken in in two steps") {
    KilledIntake intake(3, QStringLiteral("halves"));
    CHECK(intake.run(60).join(QLatin1Char('\n')).contains(QStringLiteral("of the 13 forms are in")));
}

TEST_CASE("the harness for a killed intake notices that no backup was kept") {
    KilledIntake intake(4, QStringLiteral("nobackup"));
    CHECK(intake.run(3).join(QLatin1Char('\n')).contains(QStringLiteral("no backup from before")));
}

} // namespace tst_killwhiletakingin
