#pragma once

#include <QStringList>

namespace ks {

enum class Addressee;
enum class RecommendationState;

/// What is said of a recommendation in words, in the language in force: the same in the window and on paper.
namespace recommendationText {

QString addressee(Addressee addressee); ///< "Flanders"
QString state(RecommendationState state);
QStringList states(); ///< in the order of the enumeration

} // namespace recommendationText
} // namespace ks
