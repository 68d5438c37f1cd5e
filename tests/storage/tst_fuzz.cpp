// D05: thousands of damaged workspaces through open, check, read all, close. None may crash (the program would end),
// take long, or leave a trace: a file that is refused or only read has the same bytes afterwards, and nothing beside
// it. KS_FUZZ_IMAGES sets the number of images per kind of damage, KS_FUZZ_SEED the start of the dice.
#include "storage/filesupport.h"
#include "support/rounds.h"

#include "storage/fileidentity.h"
#include "storage/journals.h"
#include "storage/workspacefile.h"

#include <QElapsedTimer>

#include <functional>
#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_fuzz {
namespace {

using Dice = std::mt19937;
using Damage = std::function<void(QByteArray&, Dice&)>;

int below(Dice& dice, qsizetype end) {
    return static_cast<int>(dice() % static_cast<quint32>(end));
}

/// A quarter of all damage hits the first page, where header and schema are.
int somewhere(const QByteArray& bytes, Dice& dice) {
    return below(dice, dice() % 4 == 0 ? 4096 : bytes.size());
}

void flipBits(QByteArray& bytes, Dice& dice) {
    for (int flips = 1 + below(dice, 8); flips > 0; --flips) {
        const int at = somewhere(bytes, dice);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(dice, 8)));
    }
}

void overwriteRun(QByteArray& bytes, Dice& dice) {
    const int at = somewhere(bytes, dice);
    const int end = std::min<int>(at + 1 + below(dice, 200), static_cast<int>(bytes.size()));
    const int style = below(dice, 3);
    for (int i = at; i < end; ++i)
        bytes[i] = style == 0 ? '\0' : style == 1 ? '\xff' : static_cast<char>(dice());
}

void cutOrGrow(QByteArray& bytes, Dice& dice) {
    if (dice() % 4 == 0)
        bytes.append(QByteArray(1 + below(dice, 10000), static_cast<char>(dice())));
    else
        bytes.truncate(below(dice, bytes.size()));
}

void swapPages(QByteArray& bytes, Dice& dice) {
    constexpr int page = 4096;
    const int pages = static_cast<int>(bytes.size()) / page;
    const int from = below(dice, pages) * page;
    const int to = below(dice, pages) * page;
    const QByteArray kept = bytes.mid(to, page);
    bytes.replace(to, page, bytes.mid(from, page));
    if (dice() % 2 == 0)
        bytes.replace(from, page, kept);
}

struct Outcome {
    int refused = 0;
    int opened = 0;
    qint64 slowest = 0; // milliseconds
    QStringList faults;
};

/// Opens the file for writing or reading, reads all there is, closes; true when it opened.
bool openAndReadAll(const QString& path, bool readOnly) {
    OpenOptions options;
    options.readOnly = readOnly;
    const Result<OpenedWorkspace> opened = openWorkspace(path, options);
    if (!opened)
        return false;
    (void)opened->store->checkIntegrity();
    (void)opened->store->history({});
    if (const Result<Workspace> workspace = opened->store->load(std::nullopt)) {
        for (const auto& [id, round] : workspace->rounds)
            (void)opened->store->load(id);
    }
    return true;
}

int imagesPerKind() {
    const int wanted = qEnvironmentVariableIntValue("KS_FUZZ_IMAGES");
    return wanted > 0 ? wanted : rounds(475, 120);
}

quint32 seed() {
    return 20250307u + static_cast<quint32>(qEnvironmentVariableIntValue("KS_FUZZ_SEED"));
}

/// `subject` is what is tested, so that the harness itself can be tried with one that misbehaves.
Outcome fuzz(const Damage& damage, int images, const std::function<bool(const QString&, bool)>& subject) {
    constexpr qint64 longest = 5000; // milliseconds
    Outcome outcome;
    Dice dice(seed());
    const Workplace place;
    for (int image = 0; image < images && outcome.faults.isEmpty(); ++image) {
        QByteArray bytes = workspaceBytes();
        damage(bytes, dice);
        put(place.path, bytes);
        // Taking the lock waits for the disk: the larger part is read only, which goes the same way through the gate.
        const bool readOnly = image % 8 != 0;
        QElapsedTimer timer;
        timer.start();
        const bool opened = subject(place.path, readOnly);
        outcome.slowest = std::max(outcome.slowest, timer.elapsed());
        ++(opened ? outcome.opened : outcome.refused);
        const QString name = QStringLiteral("image %1: ").arg(image);
        if (timer.elapsed() > longest)
            outcome.faults.append(name + "took too long");
        if ((!opened || readOnly) && bytesOf(place.path) != bytes)
            outcome.faults.append(name + "was written to");
        if (!place.besides().isEmpty())
            outcome.faults.append(name + "left " + place.besides().join(' '));
    }
    return outcome;
}

void checkAll(const Damage& damage) {
    const Outcome outcome = fuzz(damage, imagesPerKind(), openAndReadAll);
    CAPTURE(seed(), outcome.opened, outcome.refused, outcome.slowest, outcome.faults.join('\n'));
    CHECK(outcome.faults.isEmpty());
    CHECK(outcome.opened + outcome.refused == imagesPerKind());
    CHECK(outcome.refused > imagesPerKind() / 20); // the damage reaches what matters
}

} // namespace

TEST_CASE("D05: workspaces with flipped bits") {
    checkAll(flipBits);
}

TEST_CASE("D05: workspaces with overwritten bytes") {
    checkAll(overwriteRun);
}

TEST_CASE("D05: workspaces that were cut or have something behind them") {
    checkAll(cutOrGrow);
}

TEST_CASE("D05: workspaces with pages in each other's place") {
    checkAll(swapPages);
}

TEST_CASE("D05: damaged journals and logs beside a workspace") {
    const UnfinishedWrite unfinished = unfinishedWrite();
    const WalFile wal = walFile();
    Dice dice(seed());
    const Workplace place;
    HolderRecord record;
    record.file = fileStamp(place.path)->file;
    for (int image = 0; image < imagesPerKind() / 4; ++image) { // each waits for the disk
        const bool withLog = image % 2 == 0;
        QByteArray beside = withLog ? wal.log : unfinished.journal;
        (dice() % 3 == 0 ? cutOrGrow : dice() % 2 == 0 ? flipBits : overwriteRun)(beside, dice);
        const QByteArray& file = withLog ? wal.file : unfinished.file;
        put(place.path, file);
        put(place.path + (withLog ? "-wal" : "-journal"), beside);
        QElapsedTimer timer;
        timer.start();
        const Result<PrivateImage> settled =
            withLog ? journals::withoutWal(place.path) : journals::rolledBack(place.path);
        (void)journals::isOurs(place.path, record);
        if (settled)
            (void)filegate::inspect(*settled, place.path);
        CHECK(timer.elapsed() < 5000);
        const bool untouched = bytesOf(place.path) == file; // not in CHECK, which would print half a megabyte
        CHECK(untouched);
        QFile::remove(place.path + "-wal");
        QFile::remove(place.path + "-journal");
    }
}

TEST_CASE("the harness of D05 notices a file that is written to, a trace beside it, and an opening that takes long") {
    const auto writes = [](const QString& path, bool) {
        QFile file(path);
        return file.open(QIODevice::Append) && file.write("x") == 1;
    };
    CHECK(fuzz(flipBits, 20, writes).faults.join(' ').contains("was written to"));
    const auto litters = [](const QString& path, bool) {
        put(path + "-journal", {});
        return false;
    };
    CHECK(fuzz(flipBits, 20, litters).faults.join(' ').contains("left werk.kspiegel-journal"));
    // SQLite by itself takes the file of a later moment for an unfinished one and makes a journal for it.
    const auto trusts = [](const QString& path, bool) {
        RawDatabase(path).run("UPDATE workspace SET title = 'x'");
        return true;
    };
    CHECK_FALSE(fuzz(flipBits, 20, trusts).faults.isEmpty());
}

} // namespace tst_fuzz
