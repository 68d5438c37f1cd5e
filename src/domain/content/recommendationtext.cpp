#include "domain/content/recommendationtext.h"

#include "domain/content/recommendation.h"

#include <QCoreApplication>

namespace ks::recommendationText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RecommendationText)
};

} // namespace

QString addressee(Addressee addressee) {
    switch (addressee) {
    case Addressee::City:
        return Texts::tr("city");
    case Addressee::KnowledgeCentre:
        return Texts::tr("Knowledge Centre");
    case Addressee::Vvsg:
        return Texts::tr("VVSG");
    case Addressee::Province:
        return Texts::tr("province");
    case Addressee::Flanders:
        return Texts::tr("Flanders");
    case Addressee::Federal:
        return Texts::tr("federal");
    case Addressee::Europe:
        break;
    }
    return Texts::tr("Europe");
}

QString state(RecommendationState state) {
    switch (state) {
    case RecommendationState::Candidate:
        return Texts::tr("on the long list");
    case RecommendationState::Chosen:
        return Texts::tr("in the top list");
    case RecommendationState::Dropped:
        break;
    }
    return Texts::tr("dropped");
}

QStringList states() {
    QStringList names;
    for (std::size_t i = 0; i < namesOf(RecommendationState{}).size(); ++i)
        names.append(state(static_cast<RecommendationState>(i)));
    return names;
}

} // namespace ks::recommendationText
