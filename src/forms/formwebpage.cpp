#include "forms/formwebpage.h"

#include "base/language.h"
#include "forms/formpagetexts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormWebPage)
};

Result<QByteArray> part(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{ErrorCode::Internal,
                 Texts::tr("A part of the page (%1) could not be loaded, so nothing was made. Installing the program "
                           "again helps.")
                     .arg(path),
                 {}};
}

QString source(const QByteArray& bytes) {
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
    return QLatin1String("'sha256-") + QString::fromLatin1(digest) + QLatin1Char('\'');
}

/// Of the model what the page shows: the one city, the themes in the order of the chapters, the levels.
QJsonObject modelOf(const City& city, const Workspace& model) {
    QJsonArray themes;
    QList<Theme> ordered = model.themes;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    for (const Theme& theme : std::as_const(ordered))
        themes.append(QJsonObject{{QStringLiteral("id"), theme.id.value},
                                  {QStringLiteral("name"), theme.name},
                                  {QStringLiteral("order"), theme.chapterOrder},
                                  {QStringLiteral("definition"), theme.definition}});
    QJsonArray levels;
    for (const MaturityLevel& level : model.levels)
        levels.append(QJsonObject{{QStringLiteral("number"), level.number}, {QStringLiteral("name"), level.name}});
    const QJsonObject own{{QStringLiteral("id"), city.id.value}, {QStringLiteral("name"), city.name}};
    return {{QStringLiteral("cities"), QJsonArray{own}},
            {QStringLiteral("themes"), themes},
            {QStringLiteral("levels"), levels}};
}

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What the page is given, as a block of data that ends nowhere but at its end.
QByteArray given(const FormFile& form, const Workspace& model, const QByteArray& bytes, const QByteArray& schema,
                 const QString& programVersion) {
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QJsonObject rest{
        {QStringLiteral("model"), modelOf(form.city(), model)},
        {QStringLiteral("texts"), formPageTexts(localeOf(languageInUse()))},
        {QStringLiteral("digest"), digest},
        {QStringLiteral("programVersion"), programVersion},
        {QStringLiteral("reservation"),
         Texts::tr("FTE figures are not fully comparable between cities: staff on climate tasks work in different "
                   "services, and cities do not all count the same tasks. FTE of the HR benchmark and of LEKP-1 are "
                   "defined differently: never divide one by the other.")}};
    QByteArray data = json(rest);
    data.chop(1);
    data += ",\"schema\":" + schema + ",\"form\":" + bytes + '}';
    return data.replace('<', "\\u003c"); // stands in texts only
}

} // namespace

bool isFormPagePath(const QString& path) {
    return path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
}

Result<QByteArray> formWebPage(const FormFile& form, const Workspace& model, const QString& programVersion) {
    const Result<QByteArray> rules = part(QStringLiteral(":/ks/forms/page/formrules.js"));
    const Result<QByteArray> script = part(QStringLiteral(":/ks/forms/page/formpage.js"));
    const Result<QByteArray> style = part(QStringLiteral(":/ks/forms/page/formpage.css"));
    const Result<QByteArray> schema = part(QStringLiteral(":/data/schemas/self-evaluation.schema.json"));
    const Result<QByteArray> bytes = writeReadableForm(form, model);
    for (const Result<QByteArray>* each : {&rules, &script, &style, &schema, &bytes}) {
        if (!*each)
            return each->error();
    }
    const QByteArray code = *rules + *script;
    const QString policy = QStringLiteral("default-src 'none'; style-src %1; script-src %2; base-uri 'none'; "
                                          "form-action 'none'")
                               .arg(source(*style), source(code));
    const QString none =
        Texts::tr("This form needs a browser that may run the script of this page. Nothing of it is sent anywhere.");
    const QString title = Texts::tr("Self-evaluation of %1, %2", "city, round")
                              .arg(form.city().name, form.workspace.round() ? form.workspace.round()->name : QString());
    QByteArray page = "<!DOCTYPE html>\n<html lang=\"" + languageTag(languageInUse()).toUtf8() +
                      "\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
                      policy.toUtf8() +
                      "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
                      title.toHtmlEscaped().toUtf8() + "</title>\n<style>" + *style + "</style>\n</head>\n<body>\n<p>" +
                      none.toHtmlEscaped().toUtf8() + "</p>\n<script type=\"application/json\" id=\"given\">" +
                      given(form, model, *bytes, *schema, programVersion) + "</script>\n<script>" + code +
                      "</script>\n</body>\n</html>\n";
    return page;
}

} // namespace ks
