#pragma once

#include "base/csv.h"
#include "base/id.h"
#include "base/language.h"
#include "base/result.h"
#include "drawing/levelpalette.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace ks {

enum class PrintFormat { Text, Csv, Json };

struct ShowOptions { ///< --help and --version
    QString text;
};

struct NewOptions {
    QString file;
    bool empty = false;
    bool example = false; ///< with invented rounds; not together with `empty`
};

struct RoundsOptions {
    QString file;
    PrintFormat format = PrintFormat::Text; ///< not Csv
    std::optional<RoundId> add;
    QString name;
    std::optional<RoundId> copyFrom;
};

struct GridOptions {
    QString file;
    std::optional<RoundId> round; ///< none: the latest
    PrintFormat format = PrintFormat::Text;
};

struct StatsOptions {
    QString file;
    std::optional<RoundId> round;
    PrintFormat format = PrintFormat::Text;
};

struct TablesOptions {
    QString file;
};

struct ExportOptions {
    QString file;
    QStringList tables;
    QString target;
    std::optional<RoundId> round;
    std::optional<CityId> city; ///< none: every city
    CsvDialect dialect = CsvDialect::ExcelBelgium;
    LevelPaletteId palette = LevelPaletteId::Report;
    QString group;                ///< id or name of a group of cities; empty: comparisons are over all
    bool steeringFigures = false; ///< with the figures that only the steering group may see
};

struct FormOptions {
    QString file;
    CityId city;
    std::optional<RoundId> round; ///< none: the latest
    QString target;               ///< ends in .kszelf
};

struct ImportOptions {
    QString file;
    QStringList forms;
    bool dryRun = false;                    ///< says what would be done, and does nothing
    PrintFormat format = PrintFormat::Text; ///< not Csv
};

struct CheckOptions {
    QString file;
    std::optional<RoundId> round;
    PrintFormat format = PrintFormat::Text; ///< not Csv
};

using CommandLine = std::variant<ShowOptions, NewOptions, RoundsOptions, GridOptions, StatsOptions, TablesOptions,
                                 ExportOptions, FormOptions, ImportOptions, CheckOptions>;

const QStringList& subcommandNames();

/// The value of --lang when it is a language that the program speaks; Dutch otherwise. Looks ahead of the parsing,
/// whose own messages need the language.
Language languageAskedFor(const QStringList& arguments);

/// `arguments` without the name of the program. Error: InvalidInput, in one sentence that names the option.
Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace ks
