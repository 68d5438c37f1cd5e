#include "models/markedorigin.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RecordTexts)
};

} // namespace

QString originMark(Origin origin) {
    switch (origin) {
    case Origin::Report:
        break;
    case Origin::Changed:
        return Texts::tr("changed");
    case Origin::Added:
        return Texts::tr("added");
    }
    return {};
}

QString originMeaning(Origin origin) {
    switch (origin) {
    case Origin::Report:
        break;
    case Origin::Changed:
        return Texts::tr("From the report of June 2025, changed here since.");
    case Origin::Added:
        return Texts::tr("Added here; not in the report of June 2025.");
    }
    return {};
}

} // namespace ks
