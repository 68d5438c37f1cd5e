#include "exchange/form/formtree.h"
#include "support/testsupport.h"

#include <QLocale>
#include <QScopeGuard>

#include <clocale>

using namespace ks;

namespace tst_formlocales {

TEST_CASE("a form and its digest are byte for byte the same under every locale (E02)") {
    FormFile form = test::filledForm();
    const Submission sent = test::handIn(form, 1, {});
    const QByteArray bytes = writeForm(form);
    const QLocale before;
    const std::string system = std::setlocale(LC_ALL, nullptr);
    const auto restore = qScopeGuard([&] {
        QLocale::setDefault(before);
        std::setlocale(LC_ALL, system.c_str());
    });
    for (const char* name : {"nl_BE", "de_CH", "tr_TR", "ar_EG", "C"}) {
        CAPTURE(name);
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        // Where the system has no such locale, only Qt sees the name.
        std::setlocale(LC_ALL, (std::string(name) + ".UTF-8").c_str());
        CHECK(writeForm(form) == bytes);
        CHECK(canonicalForm(form, sent) == sent.content);
        const Result<FormFile> again = readForm(bytes, test::formModel());
        REQUIRE(again.ok());
        CHECK((*again == form));
    }
}

} // namespace tst_formlocales
