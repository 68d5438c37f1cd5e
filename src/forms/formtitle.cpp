#include "forms/formtitle.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormTitle)
};

} // namespace

QString formTitle(const Workspace& form) {
    const QString city = form.cities.isEmpty() ? QString() : form.cities.first().name;
    const Round* round = form.round();
    return Texts::tr("Self-evaluation of %1, %2").arg(city, round ? round->name : QString());
}

} // namespace ks
