#include "report/content/signoff.h"

#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SignOff)
};

} // namespace

void fillSignOff(ReportTable& table, const QString& agreedId, const QString& agreed) {
    table.columns = {{QStringLiteral("what"), Texts::tr("About"), ColumnKind::Text, 0.6},
                     {QStringLiteral("drawn-up"), Texts::tr("Drawn up by"), ColumnKind::Text, 1.5},
                     {agreedId, agreed, ColumnKind::Text, 1.5}};
    const auto add = [&](const QString& id, const QString& what, WritingSpace space) {
        table.rows.append({id, RowKind::Body, {plainCell(what), plainCell(space), plainCell(space)}});
    };
    add(QStringLiteral("function"), Texts::tr("Function"), {1});
    add(QStringLiteral("date"), Texts::tr("Date"), {1});
    add(QStringLiteral("signature"), Texts::tr("Signature"), {4, false});
}

} // namespace ks
