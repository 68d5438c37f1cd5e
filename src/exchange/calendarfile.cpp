#include "exchange/calendarfile.h"

#include "domain/analysis/deadlines.h"
#include "domain/content/packagetext.h"

#include <QCoreApplication>

#include <libical/ical.h>

#include <memory>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CalendarFile)
};

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Those of a city: its own, and those that no city has.
QList<DueAction> dueFor(const Workspace& workspace, const std::optional<CityId>& city) {
    QList<DueAction> found = dueActions(workspace);
    found.removeIf([&](const DueAction& each) { return city && each.action->city && each.action->city != city; });
    return found;
}

icaltimetype wholeDay(const QDate& day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype moment(Timestamp time) {
    return icaltime_from_timet_with_zone(static_cast<time_t>(time.utcMilliseconds / 1000), 0,
                                         icaltimezone_get_utc_timezone());
}

QString summaryOf(const DueAction& due) {
    const QString of = due.package->number
                           ? Texts::tr("%1 (work package %2)", "title, number")
                                 .arg(due.action->title, QString::number(*due.package->number))
                           : Texts::tr("%1 (%2)", "title, work package").arg(due.action->title, due.package->title);
    return due.action->kind == ActionKind::Milestone ? Texts::tr("Milestone: %1").arg(of) : of;
}

QString descriptionOf(const Workspace& workspace, const DueAction& due) {
    const QString part = packageText::part(workspace, *due.action);
    const QString owner = packageText::owner(workspace, *due.action);
    QStringList lines{Texts::tr("Work package: %1").arg(packageText::name(*due.package))};
    if (!part.isEmpty())
        lines.append(Texts::tr("Part: %1").arg(part));
    lines.append(Texts::tr("By whom: %1").arg(owner.isEmpty() ? Texts::tr("open", "by whom") : owner));
    lines.append(Texts::tr("State: %1").arg(packageText::state(due.action->state)));
    const QStringList reservations = packageText::reservations(workspace, {due.package});
    if (!reservations.isEmpty())
        lines.append(reservations.join(QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

/// A character that text in a calendar cannot hold would make the whole file unreadable.
QByteArray carried(QString text) {
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')); // keeps two words apart wherever the text is shown
    text.removeIf(
        [](QChar each) { return (each.unicode() < 0x20 && each != QLatin1Char('\n')) || each == QChar(0x7F); });
    return text.toUtf8();
}

void addEvent(icalcomponent* calendar, const Workspace& workspace, const DueAction& due, Timestamp now) {
    icalcomponent* event = icalcomponent_new_vevent();
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(carried(due.action->id.value).constData()));
    add(icalproperty_new_dtstamp(moment(now)));
    add(icalproperty_new_dtstart(wholeDay(due.action->dueOn)));
    add(icalproperty_new_dtend(wholeDay(due.action->dueOn.addDays(1)))); // the first day after it
    add(icalproperty_new_summary(carried(summaryOf(due)).constData()));
    add(icalproperty_new_description(carried(descriptionOf(workspace, due)).constData()));
    add(icalproperty_new_categories(carried(packageText::kind(due.action->kind)).constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_component(calendar, event);
}

/// The library may fold a line between the two characters of its end, or within a letter; here it is folded between
/// letters, so that no line is longer than the format wants.
QByteArray foldedAnew(QByteArray text) {
    constexpr int longest = 75; // bytes, with the blank that a line which goes on begins with
    text.replace("\r\n ", "");
    QByteArray folded;
    int inLine = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype next = at + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80)
            ++next;
        const QByteArrayView letter = QByteArrayView(text).sliced(at, next - at);
        const bool ends = letter[0] == '\r' || letter[0] == '\n';
        if (!ends && inLine + letter.size() > longest) {
            folded += "\r\n ";
            inLine = 1;
        }
        folded += letter;
        inLine = ends ? 0 : inLine + static_cast<int>(letter.size());
        at = next;
    }
    return folded;
}

} // namespace

Result<QByteArray> dueDatesCalendar(const Workspace& workspace, Timestamp now, const std::optional<CityId>& city) {
    const QList<DueAction> due = dueFor(workspace, city);
    if (due.isEmpty()) // the format wants one event at least
        return Error{ErrorCode::NotFound,
                     city ? Texts::tr("No action or milestone of this city that is still to be done has a due date, so "
                                      "no calendar was made.")
                          : Texts::tr("No action or milestone that is still to be done has a due date, so no calendar "
                                      "was made. Give one a due date first."),
                     {}};
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Klimaatspiegel//Klimaatspiegel//NL"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    for (const DueAction& each : due)
        addEvent(calendar.get(), workspace, each, now);
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                      icalmemory_free_buffer);
    if (!text)
        return Error{ErrorCode::Internal, Texts::tr("The calendar could not be made."), {}};
    return foldedAnew(QByteArray(text.get()));
}

bool isCalendarPath(const QString& path) {
    return path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive);
}

} // namespace ks
