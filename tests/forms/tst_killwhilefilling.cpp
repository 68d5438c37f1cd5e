// A program killed at any moment of saving a form (A01): every acknowledged edit is there, at most the one in hand
// besides, never a half one; and nothing is left beside the form when it is opened again.
#include "forms/openedform.h"
#include "support/killedprogram.h"
#include "support/rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <random>
#include <set>

using namespace ks;
using namespace ks::test;

namespace tst_killwhilefilling {
namespace {

class KilledForm {
public:
    KilledForm(unsigned seed, QString fault) : m_dice(seed), m_fault(std::move(fault)) {
        putFile(m_path, writeForm(filledForm()));
    }

    /// Goes on after `kills` until enough of them fell within saving: how many do depends on the machine.
    QStringList run(int kills, int withinSaving = 0) {
        measure();
        const int most = kills * 10;
        for (int i = 0; (i < kills || m_interrupted < withinSaving) && i < most && m_faults.isEmpty(); ++i) {
            killOnce(i % 2 == 0);
            check();
        }
        return m_faults;
    }
    int interrupted() const { return m_interrupted; }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_dice); }

    KilledProgram program() {
        return KilledProgram(QStringLiteral("formfiller"), {m_path, QString::number(m_last + 1), m_fault}, m_last);
    }
    void end(KilledProgram& filler) {
        if (const QString fault = filler.kill(); !fault.isEmpty())
            m_faults.append(fault);
        m_acknowledged = filler.safe();
        if (beside().size() > 1)
            ++m_interrupted;
    }
    void measure() {
        KilledProgram filler = program();
        filler.readUntil(m_last + 1);
        QElapsedTimer timer;
        timer.start();
        filler.readUntil(m_last + 5);
        m_editMicroseconds = static_cast<int>(std::max<qint64>(timer.nsecsElapsed() / 4000, 100));
        end(filler);
        check();
    }
    /// At any moment; or, since an edit is mostly thought and only a moment is writing, as soon as something new stands
    /// beside the form.
    void killOnce(bool whileWriting) {
        KilledProgram filler = program();
        filler.readUntil(m_last + number(0, 2));
        QElapsedTimer waiting;
        waiting.start();
        while (whileWriting && beside().size() < 2 && waiting.elapsed() < 5000)
            QThread::usleep(20);
        QThread::usleep(static_cast<unsigned long>(number(0, whileWriting ? 500 : m_editMicroseconds * 5 / 4)));
        end(filler);
    }

    /// Files that saving made, the form included; not those of the lock.
    QStringList beside() const {
        return QDir(QFileInfo(m_path).absolutePath()).entryList(QDir::Files).filter(QStringLiteral("aalst.kszelf"));
    }
    void check() {
        const Result<OpenedWorkspace> opened = openForm(m_path, formModel());
        if (!opened || opened->store->isReadOnly()) {
            m_faults.append(opened ? QStringLiteral("read-only") : opened.error().text + opened.error().detail);
            return;
        }
        if (beside().size() != 1)
            m_faults.append(QStringLiteral("left beside: ") + beside().join(QLatin1Char(' ')));
        const Result<RoundContent> content = opened->store->loadContent(RoundId(QStringLiteral("2026-najaar")));
        std::set<int> numbers;
        for (const auto& [key, row] : content->of<Answer>())
            numbers.insert(row.comment.startsWith(QStringLiteral("edit ")) ? row.comment.mid(5).toInt() : 0);
        if (numbers.size() != 1)
            m_faults.append(QStringLiteral("edit %1 is half there").arg(*numbers.rbegin()));
        const int last = *numbers.rbegin();
        if (last < m_acknowledged)
            m_faults.append(
                QStringLiteral("edit %1 was called safe, the form ends with %2").arg(m_acknowledged).arg(last));
        if (last > m_acknowledged + 1)
            m_faults.append(QStringLiteral("edit %1 in the form, %2 was told").arg(last).arg(m_acknowledged));
        m_last = m_acknowledged = last;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("aalst.kszelf"));
    std::mt19937 m_dice;
    QString m_fault;
    QStringList m_faults;
    int m_last = 0;
    int m_acknowledged = 0;
    int m_interrupted = 0; ///< kills that left an unfinished file
    int m_editMicroseconds = 0;
};

} // namespace

TEST_CASE("killed over and over while a form is filled in: no acknowledged edit is lost, none is half there (A01)") {
    const int kills = rounds(60, 20);
    KilledForm form(1, {});
    CHECK(form.run(kills, kills / 10).join(QLatin1Char('\n')) == QString());
    CHECK(form.interrupted() >= kills / 10);
}

TEST_CASE("the harness for killed forms notices an edit that is called safe too early") {
    KilledForm form(2, QStringLiteral("early"));
    CHECK(form.run(60).join(QLatin1Char('\n')).contains(QStringLiteral("was called safe")));
}

TEST_CASE("the harness for killed forms notices an edit that is written as two") {
    KilledForm form(3, QStringLiteral("halves"));
    CHECK(form.run(60).join(QLatin1Char('\n')).contains(QStringLiteral("half there")));
}

} // namespace tst_killwhilefilling
