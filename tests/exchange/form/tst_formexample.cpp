#include "exchange/form/formtree.h"
#include "support/testsupport.h"

#include <QFile>

using namespace ks;

namespace tst_formexample {
namespace {

QByteArray exampleBytes() {
    QFile file(QStringLiteral(KS_SOURCE_DIR "/tests/data/form-example.kszelf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the example form in the sources is what the program writes, and is handed in") {
    // Another program has worked out its digest: tests/data/check_form.py.
    const QByteArray bytes = exampleBytes();
    const Result<FormFile> form = readForm(bytes, test::formModel());
    REQUIRE(form.ok());
    CHECK(handInState(*form) == HandInState::Frozen);
    CHECK(form->workspace.info.title.contains("verzonnen"));
    CHECK(writeForm(*form) == bytes);
}

} // namespace tst_formexample
