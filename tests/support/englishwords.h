#pragma once

#define CATCH_CONFIG_EXTERNAL_INTERFACES // a listener needs more of Catch than a test does
#include <catch2/catch.hpp>

#include "base/language.h"

#include <QLocale>

#include <optional>

/// To be included in one .cpp of a test program, first and alone: every test starts in English, plural forms included,
/// with Belgian numbers and dates, whatever language the test before it left behind.
namespace ks::test {

class EnglishWordsListener final : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo&) override {
        const QLocale numbers;
        useLanguage(Language::English);
        QLocale::setDefault(m_numbers ? *m_numbers : numbers);
        if (!m_numbers)
            m_numbers = numbers;
    }

private:
    std::optional<QLocale> m_numbers;
};
CATCH_REGISTER_LISTENER(EnglishWordsListener)

} // namespace ks::test
