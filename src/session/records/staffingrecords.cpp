#include "session/records/staffingrecords.h"

#include "session/records/recordorder.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

constexpr int mostHundredths = 100'000; // 1,000 full-time equivalents

QString cityName(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

template<class T>
void byCity(const Workspace& workspace, QList<const T*>& rows) {
    recordOrder::by(rows, [&](const T& row) { return recordOrder::ofCity(workspace, row.city); });
}

QStringList visibilityLabels() {
    return {Texts::tr("everyone"), Texts::tr("steering group only")};
}

} // namespace

QString ClimateTeamRecords::name() const {
    return Texts::tr("climate team");
}
QString ClimateTeamRecords::plural() const {
    return Texts::tr("Climate teams");
}
QString ClimateTeamRecords::titleOf(const Workspace& workspace, const ClimateTeam& row) const {
    return cityName(workspace, row.city);
}
void ClimateTeamRecords::arrange(const Workspace& workspace, QList<const ClimateTeam*>& rows) const {
    byCity(workspace, rows);
}
QList<ClimateTeamRecords::Field> ClimateTeamRecords::describe() const {
    return {reference("city_id", Texts::tr("City"), FieldKind::City, &ClimateTeam::city),
            choice("coordination", Texts::tr("Coordination"), &ClimateTeam::coordination,
                   {Texts::tr("a team with central coordination"), Texts::tr("decentral"), Texts::tr("open")}),
            text("coordination_note", Texts::tr("About the coordination"), &ClimateTeam::coordinationNote),
            line("placed_under", Texts::tr("Belongs to"), &ClimateTeam::placedUnder),
            line("lead_function", Texts::tr("Function of the head"), &ClimateTeam::leadFunction),
            text("note", Texts::tr("Note"), &ClimateTeam::note)};
}

QString FteRecords::name() const {
    return Texts::tr("FTE figure");
}
QString FteRecords::plural() const {
    return Texts::tr("FTE in the HR benchmark");
}
QString FteRecords::titleOf(const Workspace& workspace, const FteFigure& row) const {
    return cityName(workspace, row.city);
}
Result<void> FteRecords::check(const Workspace&, const FteFigure& row) const {
    if (row.state == FteState::NotTaken && row.hundredths)
        return Error{
            ErrorCode::InvalidInput,
            Texts::tr("A city that did not take part has no figure. Nothing was changed; empty the figure first, "
                      "or choose another state."),
            QStringLiteral("state")};
    return {};
}
void FteRecords::arrange(const Workspace& workspace, QList<const FteFigure*>& rows) const {
    byCity(workspace, rows);
}
QList<FteRecords::Field> FteRecords::describe() const {
    Field figure =
        number("fte_hundredths", Texts::tr("FTE"), FieldKind::Hundredths, &FteFigure::hundredths, 0, mostHundredths);
    // A figure that comes in is a given one; one that was withheld stays inside the steering group.
    figure.set = [](FteFigure& row, const QVariant& value) {
        row.hundredths = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        if (row.hundredths && row.state == FteState::Open)
            row.state = FteState::Given;
        if (row.hundredths && row.state == FteState::Withheld)
            row.visibility = Visibility::SteeringGroup;
        if (!row.hundredths && row.state == FteState::Given)
            row.state = FteState::Open;
    };
    return {reference("city_id", Texts::tr("City"), FieldKind::City, &FteFigure::city),
            choice("state", Texts::tr("State"), &FteFigure::state,
                   {Texts::tr("given"), Texts::tr("withheld in the report"), Texts::tr("did not take part"),
                    Texts::tr("open")}),
            figure,
            number("subsidised_percent", Texts::tr("Subsidised, in %"), FieldKind::Number,
                   &FteFigure::subsidisedPercent, 0, 100),
            choice("visibility", Texts::tr("Visible to"), &FteFigure::visibility, visibilityLabels()),
            text("note", Texts::tr("Note"), &FteFigure::note)};
}

QString LekpRecords::name() const {
    return Texts::tr("LEKP figure");
}
QString LekpRecords::plural() const {
    return Texts::tr("FTE by LEKP-1");
}
QString LekpRecords::titleOf(const Workspace& workspace, const LekpFigure& row) const {
    return cityName(workspace, row.city);
}
void LekpRecords::arrange(const Workspace& workspace, QList<const LekpFigure*>& rows) const {
    byCity(workspace, rows);
}
QList<LekpRecords::Field> LekpRecords::describe() const {
    return {reference("city_id", Texts::tr("City"), FieldKind::City, &LekpFigure::city),
            withHelp(number("fte_hundredths", Texts::tr("FTE"), FieldKind::Hundredths, &LekpFigure::hundredths, 0,
                            mostHundredths),
                     Texts::tr("Approximately.")),
            withHelp(text("note", Texts::tr("Remark"), &LekpFigure::note), Texts::tr("Stays out of the total.")),
            withHelp(lines("domains", Texts::tr("Domains and tasks"), &LekpFigure::domains),
                     Texts::tr("One keyword a line.")),
            flag("domains_open_ended", Texts::tr("There are more domains"), &LekpFigure::domainsOpenEnded),
            choice("visibility", Texts::tr("Visible to"), &LekpFigure::visibility, visibilityLabels())};
}

} // namespace ks
