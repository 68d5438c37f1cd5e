#pragma once

#include "domain/content/roundcontent.h"

namespace ks {

/// Everything a row says as lines of "field: value", free of language; what is empty is left out. Never a person's
/// name (M14). For the change log and for digests.
template<class T>
QString logText(const T& row);

} // namespace ks
