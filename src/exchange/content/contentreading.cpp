#include "exchange/content/contentreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

} // namespace

void ProseLines::paragraph(const QString& text) {
    if (!text.isEmpty())
        m_lines.append(text);
}

void ProseLines::item(const QString& text) {
    if (!text.isEmpty())
        m_lines.append(QStringLiteral("- ") + text);
}

namespace contentReading {

QString oneOf(JsonFields& fields, const QString& name, const QStringList& words) {
    QString word = fields.line(name);
    if (!words.contains(word))
        reportUnknown(fields, name, word);
    return word;
}

void reportUnknown(JsonFields& fields, const QString& name, const QString& value) {
    fields.report(name, Texts::tr("“%1” is not one of the words that may stand here.").arg(value.left(40)));
}

void reportTwice(JsonFields& fields, const QString& key) {
    fields.report(QStringLiteral("id"), Texts::tr("“%1” stands there twice.").arg(key.left(120)));
}

void expectHead(ContentFile& file, const QString& format) {
    file.root().expectFormat(format, 1);
    file.root().expect(QStringLiteral("round"), file.round().value);
}

void addSection(ContentFile& file, const QString& role, const QString& title, const QString& text,
                const QString& source, const QString& note) {
    int last = 0;
    for (const auto& [id, each] : file.content().of<ReportSection>()) {
        if (!each.parent)
            last = std::max(last, each.position);
    }
    ReportSection section;
    section.id = ReportSectionId(role);
    section.round = file.round();
    section.position = last + 1;
    section.title = title;
    section.text = text;
    section.role = role;
    addOnce(file, file.root(), section, source, true, note);
}

int nextPosition(const RoundContent& content, const GoodPractice& practice) {
    const auto& all = content.of<GoodPractice>();
    return 1 + static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& each) {
               const GoodPractice& other = each.second;
               return other.theme == practice.theme && other.city == practice.city && other.subject == practice.subject;
           }));
}

QString partText(JsonFields& part, const QString& source) {
    part.line(QStringLiteral("id")); // for the list of corrections; a text has no rows of its own
    QString text = part.line(QStringLiteral("text"));
    part.expect(QStringLiteral("source"), source);
    return text;
}

QString byProgram(const QString& note) {
    return QStringLiteral("Opmerking van het programma: ") + note;
}

QString noteText(JsonFields& note, const QString& source) {
    const QString text = partText(note, source);
    const QString origin = oneOf(note, QStringLiteral("origin"), {QStringLiteral("report"), QStringLiteral("program")});
    note.done();
    return origin == QStringLiteral("program") ? byProgram(text) : text;
}

} // namespace contentReading
} // namespace ks
