#include "session/records/peergrouprecords.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

} // namespace

QString PeerGroupRecords::name() const {
    return Texts::tr("group of cities");
}
QString PeerGroupRecords::plural() const {
    return Texts::tr("Groups of cities");
}
QString PeerGroupRecords::titleOf(const Workspace&, const PeerGroup& row) const {
    return row.name;
}
Result<void> PeerGroupRecords::writable(const Workspace&) const {
    return {};
}
Result<void> PeerGroupRecords::check(const Workspace& workspace, const PeerGroup& row) const {
    for (const auto& [id, other] : workspace.content.of<PeerGroup>()) {
        if (id != row.id && other.name.compare(row.name, Qt::CaseInsensitive) == 0)
            return Error{
                ErrorCode::InvalidInput,
                Texts::tr("There already is a group “%1”. Nothing was changed; choose another name.").arg(other.name),
                QStringLiteral("name")};
    }
    return {};
}
QList<PeerGroupRecords::Field> PeerGroupRecords::describe() const {
    return {line("name", Texts::tr("Name"), &PeerGroup::name, true),
            cities("cities", Texts::tr("Cities"), &PeerGroup::cities),
            text("description", Texts::tr("By what they were chosen"), &PeerGroup::description)};
}

} // namespace ks
