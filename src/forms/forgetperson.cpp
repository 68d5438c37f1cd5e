#include "forms/forgetperson.h"

#include "domain/content/rowtext.h"
#include "domain/edit.h"

#include <algorithm>

namespace ks {
namespace {

bool isOf(const Person& row, const Person& person) {
    return row.id == person.id || (!person.name.trimmed().isEmpty() && row.name.trimmed() == person.name.trimmed());
}

void forgetIn(RoundContent& content, const Person& person) {
    const Table<Person> people = content.of<Person>();
    for (const auto& [id, row] : people) {
        if (isOf(row, person))
            content.of<Person>().remove(id);
    }
    const Table<Respondent> respondents = content.of<Respondent>();
    for (const auto& [id, row] : respondents) {
        if (!row.person || content.of<Person>().find(*row.person))
            continue;
        Respondent nameless = row;
        nameless.person.reset();
        content.of<Respondent>().put(nameless);
    }
}

template<class T>
QString textOf(const T& row) {
    return logText(row);
}
QString textOf(const ThemeScore& row) {
    return row.wording + QLatin1Char('\n') + row.reason;
}

class Counting final {
public:
    explicit Counting(const QStringList& traces) : m_traces(traces) {}

    template<class T>
    void count(const Table<T>& rows) {
        for (const auto& [key, row] : rows) {
            const QString text = textOf(row);
            m_found += std::any_of(m_traces.begin(), m_traces.end(),
                                   [&](const QString& each) { return text.contains(each, Qt::CaseInsensitive); });
        }
    }
    void count(const RoundContent& content) {
        ContentRows::each([&]<class T>(const T*) { count(content.of<T>()); });
    }
    int found() const { return m_found; }

private:
    const QStringList& m_traces;
    int m_found = 0;
};

} // namespace

QList<PersonId> rowsOfPerson(const FormFile& form, const Person& person) {
    QList<PersonId> rows;
    for (const auto& [id, row] : form.workspace.content.of<Person>()) {
        if (isOf(row, person))
            rows.append(id);
    }
    return rows;
}

void forgetPerson(FormFile& form, const Person& person) {
    forgetIn(form.workspace.content, person);
    if (form.earlier)
        forgetIn(form.earlier->content, person);
}

QStringList tracesOf(const Person& person) {
    QStringList traces;
    if (person.name.trimmed().contains(QLatin1Char(' ')))
        traces.append(person.name.trimmed());
    if (person.workEmail.contains(QLatin1Char('@')))
        traces.append(person.workEmail.trimmed());
    return traces;
}

int rowsWith(const FormFile& form, const QStringList& traces) {
    Counting counting(traces);
    counting.count(form.workspace.content);
    counting.count(form.workspace.scores);
    if (form.earlier) {
        counting.count(form.earlier->content);
        counting.count(form.earlier->scores);
    }
    return counting.found();
}

} // namespace ks
