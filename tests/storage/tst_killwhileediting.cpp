// A program killed at any moment of its commits (A01): every acknowledged edit is there, at most the one in hand
// besides, and never a half one.
#include "storage/sample.h"
#include "support/gridfixture.h"
#include "support/killedprogram.h"
#include "support/rounds.h"
#include "support/testsupport.h"

#include "storage/workspacefile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <map>
#include <random>
#include <thread>

using namespace ks;
using namespace ks::test;

namespace tst_killwhileediting {
namespace {

struct Outcome {
    int kills = 0;
    int inCommit = 0;       ///< an unfinished journal was left
    int unacknowledged = 0; ///< the edit in hand had been stored
    QStringList faults;
};

/// One workspace that is written and killed over and over. Checks with plain values: several of these run at once.
class Lane {
public:
    Lane(unsigned seed, const QString& fault) : m_dice(seed), m_fault(fault) {}

    Outcome run(int kills) {
        Workspace content = reportGrid(false);
        if (!createWorkspace(m_path, content, {}, someMoment()).ok())
            return failed(QStringLiteral("no file"));
        measureCommit();
        while (m_outcome.kills < kills && m_outcome.faults.isEmpty()) {
            killOnce();
            checkFile();
        }
        return m_outcome;
    }

private:
    Outcome failed(const QString& what) {
        m_outcome.faults.append(QStringLiteral("after %1 kills: %2").arg(m_outcome.kills).arg(what));
        return m_outcome;
    }
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_dice); }

    KilledProgram program() {
        return KilledProgram(QStringLiteral("storagewriter"), {m_path, QString::number(m_last + 1), m_fault}, m_last);
    }
    void end(KilledProgram& writer) {
        if (const QString fault = writer.kill(); !fault.isEmpty())
            failed(fault);
        m_acknowledged = writer.safe();
    }
    void measureCommit() {
        KilledProgram writer = program();
        writer.readUntil(m_last + 1);
        QElapsedTimer timer;
        timer.start();
        writer.readUntil(m_last + 5);
        m_commitMicroseconds = static_cast<int>(std::max<qint64>(timer.nsecsElapsed() / 4000, 100));
        end(writer);
        checkFile();
    }
    void killOnce() {
        KilledProgram writer = program();
        writer.readUntil(m_last + number(0, 2));
        QThread::usleep(static_cast<unsigned long>(number(0, m_commitMicroseconds * 5 / 4)));
        end(writer);
        ++m_outcome.kills;
        if (QFileInfo(m_path + QStringLiteral("-journal")).size() > 0)
            ++m_outcome.inCommit;
    }

    void checkFile() {
        Result<OpenedWorkspace> opened = openWorkspace(m_path);
        if (!opened || opened->store->isReadOnly()) {
            failed(opened ? QStringLiteral("read-only") : opened.error().text + opened.error().detail);
            return;
        }
        const Result<Workspace> found = opened->store->load(std::nullopt);
        const Result<QList<LogEntry>> log = opened->store->history({QStringLiteral("theme_score"), {}, 100000});
        const Result<QList<IntegrityFinding>> findings = opened->store->checkIntegrity();
        if (!found || !log || !findings) {
            failed(QStringLiteral("cannot be read"));
            return;
        }
        if (!findings->isEmpty())
            failed(findings->first().message);
        const int last = log->isEmpty() ? 0 : numberIn(log->first().label);
        if (last < m_acknowledged)
            failed(QStringLiteral("edit %1 was called safe, the file ends with %2").arg(m_acknowledged).arg(last));
        if (last > m_acknowledged + 1)
            failed(QStringLiteral("edit %1 in the file, %2 the last that was told").arg(last).arg(m_acknowledged));
        if (last == m_acknowledged + 1)
            ++m_outcome.unacknowledged;
        checkLog(*log, last);
        checkCells(*found, last);
        m_last = last;
        m_acknowledged = last;
    }
    static int numberIn(const QString& label) { return label.section(QLatin1Char(' '), 1).toInt(); }
    void checkLog(const QList<LogEntry>& log, int last) {
        std::map<int, int> rows;
        for (const LogEntry& each : log)
            ++rows[numberIn(each.label)];
        for (int i = 1; i <= last; ++i) {
            if (rows[i] != 8)
                failed(QStringLiteral("edit %1 has %2 rows in the log").arg(i).arg(rows[i]));
        }
    }
    void checkCells(const Workspace& found, int last) {
        const auto cities = static_cast<int>(found.cities.size());
        for (int i = std::max(1, last - cities + 1); i <= last; ++i) {
            for (const Theme& theme : found.themes) {
                const ThemeScore* cell = found.scores.find(found.cell(found.cities[i % cities].id, theme.id));
                if (!cell || numberIn(cell->wording) != i || cell->score != *Score::exact({4 + i % 17}))
                    failed(QStringLiteral("edit %1 is not whole").arg(i));
            }
        }
        if (last > 0 && found.info.changedAt.utcMilliseconds != last)
            failed(QStringLiteral("the time of change is that of another edit"));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.kspiegel"));
    std::mt19937 m_dice;
    QString m_fault;
    Outcome m_outcome;
    int m_last = 0;
    int m_acknowledged = 0;
    int m_commitMicroseconds = 0;
};

/// Several lanes at once, since each mostly waits for a disk.
Outcome killInLanes(int lanes, int killsEach, const QString& fault) {
    std::vector<Outcome> outcomes(static_cast<std::size_t>(lanes));
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        threads.emplace_back([&, i] { outcomes[i] = Lane(static_cast<unsigned>(i + 1), fault).run(killsEach); });
    Outcome all;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        threads[i].join();
        all.kills += outcomes[i].kills;
        all.inCommit += outcomes[i].inCommit;
        all.unacknowledged += outcomes[i].unacknowledged;
        all.faults += outcomes[i].faults;
    }
    return all;
}

} // namespace

TEST_CASE("200 times killed in the middle of editing: no acknowledged edit is lost, none is half there (A01)") {
    const int killsEach = rounds(50, 15);
    const Outcome outcome = killInLanes(4, killsEach, {});
    CAPTURE(outcome.inCommit, outcome.unacknowledged);
    CHECK(outcome.faults.join(QLatin1Char('\n')) == QString());
    CHECK(outcome.kills == 4 * killsEach);
    CHECK(outcome.inCommit >= outcome.kills / 10); // the moments did lie within commits
}

TEST_CASE("the harness of A01 notices an edit that is called safe too early") {
    const Outcome outcome = killInLanes(2, 50, QStringLiteral("early"));
    CHECK(outcome.faults.join(QLatin1Char('\n')).contains(QStringLiteral("was called safe")));
}

TEST_CASE("the harness of A01 notices an edit that is written as two") {
    const Outcome outcome = killInLanes(2, 100, QStringLiteral("halves"));
    CHECK(outcome.faults.join(QLatin1Char('\n')).contains(QStringLiteral("rows in the log")));
}

} // namespace tst_killwhileediting
