#include "widgets/questionnaire/versiontext.h"

#include "domain/evaluation/questionnaireversions.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::VersionText)
};

} // namespace

QString versionTitle(const Workspace& workspace, const QuestionnaireVersion& version) {
    if (version.state == VersionState::Draft)
        return Texts::tr("Version %1 – draft").arg(version.number);
    QStringList rounds;
    for (const Round& each : roundsUsing(workspace, version.id))
        rounds.append(each.name);
    if (rounds.isEmpty())
        return Texts::tr("Version %1 – fixed").arg(version.number);
    return Texts::tr("Version %1 – in use: %2").arg(QString::number(version.number), rounds.join(QStringLiteral(", ")));
}

} // namespace ks
