#include "cli/typed.h"

#include "forms/formwebpage.h"
#include "forms/openform.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CommandLine)
};

std::optional<RoundId> roundId(const std::string& typed) {
    return typed.empty() ? std::nullopt : std::optional(RoundId(asText(typed)));
}

Result<PrintFormat> formatOf(const Typed& typed, bool csvToo) {
    if (typed.format == "text")
        return PrintFormat::Text;
    if (typed.format == "json")
        return PrintFormat::Json;
    if (typed.format == "csv" && csvToo)
        return PrintFormat::Csv;
    const QString choices = csvToo ? QStringLiteral("text, csv, json") : QStringLiteral("text, json");
    return invalidInput(
        Texts::tr("“%1” cannot be the value of --format. Use one of: %2.").arg(asText(typed.format), choices));
}

Result<CommandLine> roundsOptions(const Typed& typed) {
    const Result<PrintFormat> format = formatOf(typed, false);
    if (!format)
        return format.error();
    if (typed.add.empty() && !(typed.name.empty() && typed.copyFrom.empty()))
        return invalidInput(Texts::tr("--name and --copy-from are about a new round: give its id with --add."));
    if (!typed.add.empty() && typed.name.empty())
        return invalidInput(Texts::tr("A new round needs a name: give it with --name."));
    return CommandLine(
        RoundsOptions{asText(typed.file), *format, roundId(typed.add), asText(typed.name), roundId(typed.copyFrom)});
}

std::optional<LevelPaletteId> paletteFrom(const std::string& typed) {
    if (typed == "levels")
        return LevelPaletteId::Report;
    if (typed == "cividis")
        return LevelPaletteId::ColourBlind;
    if (typed == "grey")
        return LevelPaletteId::Grey;
    return std::nullopt;
}

Result<CommandLine> exportOptions(const Typed& typed) {
    if (typed.dialect != "excel" && typed.dialect != "plain")
        return invalidInput(Texts::tr("“%1” cannot be the value of --dialect. Use one of: %2.")
                                .arg(asText(typed.dialect), QStringLiteral("excel, plain")));
    const std::optional<LevelPaletteId> palette = paletteFrom(typed.palette);
    if (!palette)
        return invalidInput(Texts::tr("“%1” cannot be the value of --palette. Use one of: %2.")
                                .arg(asText(typed.palette), QStringLiteral("levels, cividis, grey")));
    QStringList tables;
    for (const QString& id : asText(typed.what).split(QLatin1Char(','), Qt::SkipEmptyParts))
        tables.append(id.trimmed());
    return CommandLine(ExportOptions{asText(typed.file), tables, asText(typed.target), roundId(typed.round),
                                     typed.city ? std::optional(CityId(asText(*typed.city))) : std::nullopt,
                                     typed.dialect == "plain" ? CsvDialect::Plain : CsvDialect::ExcelBelgium, *palette,
                                     asText(typed.group), typed.steeringFigures});
}

Result<CommandLine> formOptions(const Typed& typed) {
    const QString target = asText(typed.target);
    if (!isFormPath(target) && !isFormPagePath(target))
        return invalidInput(
            Texts::tr("“%1” cannot be the file of a form: its name ends in .kszelf or .html.").arg(target));
    return CommandLine(FormOptions{asText(typed.file), CityId(asText(typed.city.value_or(std::string()))),
                                   roundId(typed.round), target});
}

} // namespace

Result<CommandLine> meaningOf(const QString& command, const Typed& typed) {
    if (!typed.language.empty() && !languageFromName(asText(typed.language)))
        return invalidInput(Texts::tr("“%1” cannot be the value of --lang. Use one of: %2.")
                                .arg(asText(typed.language), QStringLiteral("nl, en")));
    if (command == QLatin1String("new") && typed.empty && typed.example)
        return invalidInput(Texts::tr("--empty and --example do not go together: choose one of them."));
    if (command == QLatin1String("new"))
        return CommandLine(NewOptions{asText(typed.file), typed.empty, typed.example});
    if (command == QLatin1String("rounds"))
        return roundsOptions(typed);
    if (command == QLatin1String("tables"))
        return CommandLine(TablesOptions{asText(typed.file)});
    if (command == QLatin1String("export"))
        return exportOptions(typed);
    if (command == QLatin1String("form"))
        return formOptions(typed);
    const bool check = command == QLatin1String("check");
    const bool import = command == QLatin1String("import");
    const Result<PrintFormat> format = formatOf(typed, !check && !import);
    if (!format)
        return format.error();
    if (import) {
        QStringList forms;
        for (const std::string& each : typed.forms)
            forms.append(asText(each));
        return CommandLine(ImportOptions{asText(typed.file), forms, typed.dryRun, *format});
    }
    if (check)
        return CommandLine(CheckOptions{asText(typed.file), roundId(typed.round), *format});
    if (command == QLatin1String("grid"))
        return CommandLine(GridOptions{asText(typed.file), roundId(typed.round), *format});
    return CommandLine(StatsOptions{asText(typed.file), roundId(typed.round), *format});
}

} // namespace ks
