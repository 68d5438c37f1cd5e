#include "session/records/themerecords.h"

#include "domain/content/prose.h"
#include "session/records/linkfields.h"
#include "session/records/recordorder.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

QString themeName(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

} // namespace

QString ThemeJudgementRecords::name() const {
    return Texts::tr("judgement");
}
QString ThemeJudgementRecords::plural() const {
    return Texts::tr("Judgements per theme");
}
QString ThemeJudgementRecords::titleOf(const Workspace& workspace, const ThemeJudgement& row) const {
    return themeName(workspace, row.theme);
}
void ThemeJudgementRecords::arrange(const Workspace& workspace, QList<const ThemeJudgement*>& rows) const {
    recordOrder::by(rows, [&](const ThemeJudgement& row) { return recordOrder::ofTheme(workspace, row.theme); });
}
QList<ThemeJudgementRecords::Field> ThemeJudgementRecords::describe() const {
    return {reference("theme_id", Texts::tr("Theme"), FieldKind::Theme, &ThemeJudgement::theme),
            text("text", Texts::tr("Judgement"), &ThemeJudgement::text, true),
            text("note", Texts::tr("Note"), &ThemeJudgement::note),
            text("summary", Texts::tr("In the management summary"), &ThemeJudgement::summary)};
}

QString StrengthRecords::name() const {
    return Texts::tr("strength");
}
QString StrengthRecords::plural() const {
    return Texts::tr("Strengths");
}
QString ImprovementPointRecords::name() const {
    return Texts::tr("improvement point");
}
QString ImprovementPointRecords::plural() const {
    return Texts::tr("Improvement points");
}

template<class T>
QString ThemePointRecords<T>::titleOf(const Workspace&, const T& row) const {
    return firstLine(row.text);
}
template<class T>
void ThemePointRecords<T>::arrange(const Workspace& workspace, QList<const T*>& rows) const {
    recordOrder::by(rows, [&](const T& row) {
        return std::pair(recordOrder::ofTheme(workspace, row.theme), recordOrder::ofCity(workspace, row.city));
    });
}
template<class T>
bool ThemePointRecords<T>::areSiblings(const T& a, const T& b) const {
    return a.theme == b.theme && a.city == b.city;
}
template<class T>
QList<typename ThemePointRecords<T>::Field> ThemePointRecords<T>::describe() const {
    return {this->reference("theme_id", Texts::tr("Theme"), FieldKind::Theme, &T::theme),
            this->withHelp(this->reference("city_id", Texts::tr("City"), FieldKind::City, &T::city),
                           Texts::tr("Empty: of the cities together.")),
            this->text("text", Texts::tr("Text"), &T::text, true), this->text("note", Texts::tr("Note"), &T::note)};
}
QList<ImprovementPointRecords::Field> ImprovementPointRecords::describe() const {
    const auto keyOf = [](const PointCell& link) { return link.city.value; };
    Field cells = reference("cells", Texts::tr("Cities where it shows"), FieldKind::Cities, &ImprovementPoint::city);
    cells.info.required = false;
    cells.get = [keyOf](const ImprovementPoint& row) { return QVariant(linkFields::keysOf(row.cells, keyOf)); };
    cells.set = [keyOf](ImprovementPoint& row, const QVariant& value) {
        row.cells = linkFields::linksFrom(row.cells, value.toStringList(), keyOf,
                                          [](const QString& key) { return PointCell{CityId(key)}; });
        sortParts(row.cells);
    };
    Field confirmed{
        {QStringLiteral("links_confirmed"), Texts::tr("These links are confirmed"), FieldKind::Flag},
        [](const ImprovementPoint& row) { return QVariant(linkFields::confirmed(row.cells)); },
        [](ImprovementPoint& row, const QVariant& value) { linkFields::confirm(row.cells, value.toBool()); }};
    return ThemePointRecords::describe() << cells << confirmed;
}

template class ThemePointRecords<Strength>;
template class ThemePointRecords<ImprovementPoint>;

QString GoodPracticeRecords::name() const {
    return Texts::tr("good practice");
}
QString GoodPracticeRecords::plural() const {
    return Texts::tr("Good practices");
}
QString GoodPracticeRecords::titleOf(const Workspace&, const GoodPractice& row) const {
    return row.title;
}
Result<void> GoodPracticeRecords::check(const Workspace&, const GoodPractice& row) const {
    if (!row.city && row.subject.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A practice is of a city, or says under “About whom” whose it is. Nothing was changed."),
                     QStringLiteral("city_id")};
    return {};
}
void GoodPracticeRecords::arrange(const Workspace& workspace, QList<const GoodPractice*>& rows) const {
    recordOrder::by(rows, [&](const GoodPractice& row) {
        const int city = row.city ? recordOrder::ofCity(workspace, row.city) : 2000; // of no single city: last
        return std::tuple(recordOrder::ofTheme(workspace, row.theme), row.kind == PracticeKind::Information, city);
    });
}
bool GoodPracticeRecords::areSiblings(const GoodPractice& a, const GoodPractice& b) const {
    return a.theme == b.theme && a.city == b.city && a.subject == b.subject;
}
void GoodPracticeRecords::cutBefore(const Workspace& workspace, const GoodPractice& row, Edit& edit) const {
    for (const auto& [id, each] : workspace.content.of<GoodPractice>()) {
        GoodPractice after = each;
        if (after.sameAs == row.id.value)
            after.sameAs.clear();
        after.related.removeAll(row.id.value);
        if (!(after == each) && id != row.id)
            edit.deltas.push_back(RowDelta<GoodPractice>{each, after});
    }
}
QList<GoodPracticeRecords::Field> GoodPracticeRecords::describe() const {
    Field address = withHelp(TypedRecords::address("address", Texts::tr("Address"), &GoodPractice::address),
                             Texts::tr("Of the web page. The addresses of the report's links are lost."));
    // Filling in an address makes it known; taking it away leaves it as open as it was.
    address.set = [](GoodPractice& row, const QVariant& value) {
        row.address = value.toString();
        if (!row.address.isEmpty())
            row.addressState = AddressState::Known;
        else if (row.addressState == AddressState::Known)
            row.addressState = AddressState::None;
    };
    return {reference("theme_id", Texts::tr("Theme"), FieldKind::Theme, &GoodPractice::theme),
            reference("city_id", Texts::tr("City"), FieldKind::City, &GoodPractice::city),
            withHelp(line("subject", Texts::tr("About whom"), &GoodPractice::subject),
                     Texts::tr("Only where it is no single city.")),
            line("title", Texts::tr("Name"), &GoodPractice::title, true),
            choice("kind", Texts::tr("Kind"), &GoodPractice::kind,
                   {Texts::tr("good practice"), Texts::tr("weak point"), Texts::tr("information")}),
            line("heading", Texts::tr("Sub-list"), &GoodPractice::heading),
            text("text", Texts::tr("Text"), &GoodPractice::text),
            address,
            text("note", Texts::tr("Note"), &GoodPractice::note)};
}

} // namespace ks
