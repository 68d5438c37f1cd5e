#include "cli/support/program.h"
#include "support/testsupport.h"

#include "storage/workspacefile.h"

#include <QSysInfo>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;

namespace tst_heldfile {

TEST_CASE("while another holds the file it can be read, and writing names the holder") {
    const BaselineProgram program;
    const QByteArray rounds = program->run({"rounds", "grid.kspiegel"}).out;
    Result<OpenedWorkspace> held = openWorkspace(program->path("grid.kspiegel"));
    REQUIRE(held.ok());
    REQUIRE_FALSE(held->store->isReadOnly());
    CHECK(program->run({"grid", "grid.kspiegel"}).status == 0);
    CHECK(program->run({"stats", "grid.kspiegel", "--format", "json"}).status == 0);
    CHECK(program->run({"check", "grid.kspiegel"}).status == 1);
    CHECK(program->run({"tables", "grid.kspiegel"}).status == 0);
    CHECK(program->run({"export", "grid.kspiegel", "--what", "heatmap", "--to", "h.csv"}).status == 0);
    const Outcome refused = program->run({"rounds", "grid.kspiegel", "--add", "2027", "--name", "x"});
    CHECK(refused.refusedWith(3));
    CHECK(refused.err.contains("grid.kspiegel"));
    CHECK(QString::fromUtf8(refused.err).contains(QSysInfo::machineHostName())); // the computer of the holder
    CHECK(program->run({"rounds", "grid.kspiegel"}).out == rounds);
    held->store.reset();
    CHECK(program->run({"rounds", "grid.kspiegel", "--add", "2027", "--name", "x"}).status == 0);
    CHECK(program->files() == QStringList{"grid.kspiegel", "h.csv"});
}

} // namespace tst_heldfile
