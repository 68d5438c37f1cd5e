#include "cli/commandline.h"

#include "cli/typed.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CommandLine)
};

constexpr const char* programName = "klimaatspiegel";

// lupdate puts the texts of a function whose return type is written as CLI::App in a context of its own making.
using Subcommand = CLI::App;

std::string s(const QString& text) {
    return text.toStdString();
}

/// Declares what can be typed and reads it. CLI11 stays inside this class and the functions around it.
class Grammar final {
public:
    Grammar()
        : m_app(s(Texts::tr("Measures, compares and improves climate governance in the Flemish centre cities.")),
                programName) {
        const auto formatter = std::make_shared<CLI::Formatter>();
        formatter->label("Usage", s(Texts::tr("Usage")));
        formatter->label("OPTIONS", s(Texts::tr("OPTIONS")));
        formatter->label("SUBCOMMAND", s(Texts::tr("SUBCOMMAND")));
        formatter->label("Positionals", s(Texts::tr("Arguments")));
        formatter->column_width(34);
        m_app.formatter(formatter);
        m_app.require_subcommand(1);
        m_app.option_defaults()->group(s(Texts::tr("Options")));
        m_app.footer(s(Texts::tr("Without a subcommand the window opens: klimaatspiegel [FILE.kspiegel]\n"
                                 "Exit status: 0 done; 1 done, and there are findings; 2 wrong usage; 3 a file could "
                                 "not be read or written, or is no workspace.")));
        addCommon(m_app);
        m_app.set_version_flag("-V,--version", std::string(programName) + " " + KS_VERSION,
                               s(Texts::tr("Shows the version and ends")));
        addWriters();
        addReaders();
    }

    /// Throws CLI::ParseError.
    void parse(const QStringList& arguments) {
        std::vector<std::string> reversed; // the way CLI11 takes them
        for (const QString& each : arguments)
            reversed.insert(reversed.begin(), s(each));
        m_app.parse(std::move(reversed));
    }

    const Typed& typed() const { return m_typed; }
    QString command() const { return asText(m_app.get_subcommands().front()->get_name()); }

    QString help() const {
        const auto chosen = m_app.get_subcommands();
        return asText(chosen.empty() ? m_app.help() : chosen.front()->help(programName));
    }

    /// The required option or argument that was left out; empty when it is the subcommand.
    QString missing() const {
        for (const CLI::App* chosen : m_app.get_subcommands()) {
            for (const CLI::Option* option : chosen->get_options()) {
                if (option->get_required() && option->count() == 0)
                    return asText(option->get_name());
            }
        }
        return {};
    }

    QString unexpected() const {
        const std::vector<std::string> rest = m_app.remaining(true);
        return rest.empty() ? QString() : asText(rest.front());
    }

private:
    void addCommon(CLI::App& app) {
        app.set_help_flag("-h,--help", s(Texts::tr("Shows this help and ends")));
        app.add_option("--lang", m_typed.language, s(Texts::tr("Language of the texts: nl or en")))
            ->option_text("nl|en");
    }

    Subcommand& add(const char* name, const QString& description) {
        Subcommand& sub = *m_app.add_subcommand(name, s(description));
        sub.group(s(Texts::tr("Subcommands")));
        sub.footer("");
        sub.option_defaults()->group(s(Texts::tr("Options")));
        addCommon(sub);
        sub.add_option("FILE", m_typed.file, s(Texts::tr("The workspace (.kspiegel)")))->required()->option_text(" ");
        return sub;
    }

    void addRound(CLI::App& sub) {
        sub.add_option("--round", m_typed.round, s(Texts::tr("Id of the round; without it the latest")))
            ->option_text("ID");
    }

    void addFormat(CLI::App& sub, const char* choices) {
        sub.add_option("--format", m_typed.format, s(Texts::tr("Form of the result; without it text")))
            ->option_text(choices);
    }

    void addWriters() {
        CLI::App& create = add("new", Texts::tr("Makes a workspace with the 2024 baseline"));
        create.add_flag("--empty", m_typed.empty, s(Texts::tr("Only cities, themes and levels; no round")));
        create.add_flag("--example", m_typed.example,
                        s(Texts::tr("An example: the baseline with further rounds that are invented, and say so")));
        CLI::App& rounds = add("rounds", Texts::tr("Lists the rounds, or adds one"));
        addFormat(rounds, "text|json");
        rounds.add_option("--add", m_typed.add, s(Texts::tr("Id of a new round, for example 2027-voorjaar")))
            ->option_text("ID");
        rounds.add_option("--name", m_typed.name, s(Texts::tr("Name of the new round")))->option_text("NAME");
        rounds.add_option("--copy-from", m_typed.copyFrom, s(Texts::tr("Start with the scores of this round")))
            ->option_text("ID");
    }

    void addReaders() {
        CLI::App& grid = add("grid", Texts::tr("Prints the scores of a round"));
        CLI::App& stats = add("stats", Texts::tr("Prints the figures per theme of a round"));
        for (CLI::App* sub : {&grid, &stats}) {
            addRound(*sub);
            addFormat(*sub, "text|csv|json");
        }
        add("tables", Texts::tr("Lists what export can write"));
        CLI::App& out = add("export", Texts::tr("Writes tables to a file"));
        out.add_option("--what", m_typed.what, s(Texts::tr("Ids of tables, as the subcommand tables lists them")))
            ->required()
            ->option_text(s(QStringLiteral("ID[,ID...] ") + Texts::tr("(required)")));
        out.add_option("--to", m_typed.target,
                       s(Texts::tr("The file to write; its ending tells the format: .pdf, .html, .odt, .xlsx, .csv or "
                                   ".json; with --what actions also .ics, the due dates as a calendar")))
            ->required()
            ->option_text(s(QStringLiteral("OUT ") + Texts::tr("(required)")));
        addRound(out);
        out.add_option("--dialect", m_typed.dialect,
                       s(Texts::tr("Of a .csv file: excel (semicolon, decimal comma) or plain (comma, decimal point)")))
            ->option_text("excel|plain");
        out.add_option("--palette", m_typed.palette,
                       s(Texts::tr("Level colours in the file: as in the report, without red and green, or grey")))
            ->option_text("levels|cividis|grey");
        out.add_option("--city", m_typed.city,
                       s(Texts::tr("Id of a city: only its rows; comparison figures stay over all cities")))
            ->option_text("ID");
        out.add_option("--group", m_typed.group,
                       s(Texts::tr("Name or id of a group of cities: comparison figures are over its cities")))
            ->option_text("NAME");
        out.add_flag("--steering-figures", m_typed.steeringFigures,
                     s(Texts::tr("Also the figures that only the steering group may see; without it they stay out")));
        addForm();
        addImport();
        CLI::App& check = add("check", Texts::tr("Checks the file and the rules of the report"));
        addRound(check);
        addFormat(check, "text|json");
    }

    void addForm() {
        CLI::App& form = add("form", Texts::tr("Makes the form of a city, to fill in its self-evaluation"));
        form.add_option("--city", m_typed.city, s(Texts::tr("Id of the city")))
            ->required()
            ->option_text(s(QStringLiteral("ID ") + Texts::tr("(required)")));
        addRound(form);
        form.add_option("--to", m_typed.target,
                        s(Texts::tr("The file to write; its name ends in .kszelf, or in .html for a page that fills in "
                                    "offline in any browser")))
            ->required()
            ->option_text(s(QStringLiteral("OUT ") + Texts::tr("(required)")));
    }

    void addImport() {
        CLI::App& import = add("import", Texts::tr("Takes in forms that cities filled in"));
        import.add_option("FORM", m_typed.forms, s(Texts::tr("The forms (.kszelf), as many as there are")))
            ->required()
            ->option_text("...");
        import.add_flag("--dry-run", m_typed.dryRun, s(Texts::tr("Says what would be taken in, and changes nothing")));
        addFormat(import, "text|json");
    }

    Typed m_typed;
    CLI::App m_app;
};

/// Of "--to: 1 required" the part that is no sentence.
QString optionNamedIn(const CLI::ParseError& fault) {
    return asText(fault.what()).section(QLatin1Char(':'), 0, 0).section(QLatin1Char(' '), 0, 0);
}

Error explained(const Grammar& grammar, const CLI::ParseError& fault) {
    const QString hint = Texts::tr("See klimaatspiegel --help.");
    const QString unexpected = grammar.unexpected();
    QString text;
    if (dynamic_cast<const CLI::RequiredError*>(&fault)) {
        const QString missing = grammar.missing();
        text = missing.isEmpty() && !unexpected.isEmpty()
                   ? Texts::tr("“%1” is neither a subcommand nor a file.").arg(unexpected)
               : missing.isEmpty() ? Texts::tr("A subcommand is missing.")
                                   : Texts::tr("%1 is required and was not given.").arg(missing);
    } else if (dynamic_cast<const CLI::ExtrasError*>(&fault)) {
        text = Texts::tr("“%1” is not understood here.").arg(unexpected);
    } else {
        text = Texts::tr("%1 was not given in the right way: it takes one value, once.").arg(optionNamedIn(fault));
    }
    return invalidInput(text + QLatin1Char(' ') + hint);
}

} // namespace

const QStringList& subcommandNames() {
    static const QStringList names = {QStringLiteral("new"),   QStringLiteral("rounds"), QStringLiteral("grid"),
                                      QStringLiteral("stats"), QStringLiteral("tables"), QStringLiteral("export"),
                                      QStringLiteral("form"),  QStringLiteral("import"), QStringLiteral("check")};
    return names;
}

Language languageAskedFor(const QStringList& arguments) {
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString value = arguments[i] == option ? arguments.value(i + 1)
                              : arguments[i].startsWith(option + QLatin1Char('='))
                                  ? arguments[i].sliced(option.size() + 1)
                                  : QString();
        if (const std::optional<Language> known = languageFromName(value))
            return *known;
    }
    return Language::Dutch;
}

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    try {
        Grammar grammar;
        try {
            grammar.parse(arguments);
        } catch (const CLI::CallForHelp&) {
            return CommandLine(ShowOptions{grammar.help()});
        } catch (const CLI::CallForVersion& version) {
            return CommandLine(ShowOptions{asText(version.what()) + QLatin1Char('\n')});
        } catch (const CLI::ParseError& fault) {
            return explained(grammar, fault);
        }
        return meaningOf(grammar.command(), grammar.typed());
    } catch (const std::exception& fault) {
        return Error{ErrorCode::Internal, Texts::tr("The command line could not be read."),
                     QString::fromUtf8(fault.what())};
    }
}

} // namespace ks
