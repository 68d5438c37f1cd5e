#include "exchange/content/contentfile.h"
#include "exchange/datafile.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

struct ReportFile {
    const char* name;
    void (*read)(ContentFile&);
};

/// In this order: work packages name recommendations, and the sections of the report take up what the others left.
constexpr ReportFile reportFiles[] = {
    {"themes-2024.json", readThemesFile},
    {"practices-2024.json", readPracticesFile},
    {"monitoring-tools-2024.json", readMonitoringToolsFile},
    {"climate-teams-2024.json", readClimateTeamsFile},
    {"staffing-2024.json", readStaffingFile},
    {"recommendations-2025.json", readRecommendationsFile},
    {"work-packages-2025.json", readWorkPackagesFile},
    {"process.json", readProcessFile},
    {"people-sources.json", readPeopleSourcesFile},
    {"context.json", readContextFile},
    {"corrections.json", readCorrectionsFile},
};

/// Sees to it that rows are about cities and themes of the model.
class ModelCheck final {
public:
    ModelCheck(const Workspace& workspace, JsonProblem& problem) : m_workspace(workspace), m_problem(problem) {}

    void run(const RoundContent& content) {
        ContentRows::each([&]<class T>(const T*) {
            for (const auto& [key, row] : content.of<T>())
                T::fields(row, [&, &row = row](const char*, const auto& value) { see(row, value); });
        });
    }

private:
    template<class T>
    void see(const T& row, const CityId& city) {
        if (!m_workspace.city(city))
            m_problem.report(keyText(row.key()), Texts::tr("there is no city “%1”.").arg(city.value.left(64)));
    }
    template<class T>
    void see(const T& row, const ThemeId& theme) {
        if (!m_workspace.theme(theme))
            m_problem.report(keyText(row.key()), Texts::tr("there is no theme “%1”.").arg(theme.value.left(64)));
    }
    template<class T>
    void see(const T& row, const std::optional<CityId>& city) {
        if (city)
            see(row, *city);
    }
    template<class T, class Value>
    void see(const T&, const Value&) {}

    const Workspace& m_workspace;
    JsonProblem& m_problem;
};

Result<void> addFile(const ReportFile& file, const Workspace& workspace, RoundContent& content) {
    const QString name = QLatin1String(file.name);
    const Result<QByteArray> bytes = dataFile(name);
    if (!bytes)
        return bytes.error();
    const Result<JsonNode> document = parseStrictJson(*bytes);
    if (!document)
        return faultyDataFile(name, document.error().text);
    JsonProblem problem;
    JsonFields root(*document, {}, problem);
    ContentFile reading(root, content, workspace);
    file.read(reading);
    ModelCheck(workspace, problem).run(content);
    if (problem.error())
        return faultyDataFile(name, problem.error()->text);
    return {};
}

} // namespace

Result<void> addReportContent(Workspace& workspace) {
    RoundContent content = workspace.content;
    for (const ReportFile& each : reportFiles) {
        if (const Result<void> done = addFile(each, workspace, content); !done)
            return done;
    }
    workspace.content = std::move(content);
    workspace.contentLoaded = true;
    return {};
}

} // namespace ks
