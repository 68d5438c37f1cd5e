#pragma once

#include "exchange/form/formfile.h"
#include "exchange/form/formjson.h"

namespace ks {

/// The whole of a form as it stands in its file.
formJson::Json formDocument(const FormFile& form);

/// The part of it that the city fills in.
formJson::Json answersDocument(const FormFile& form);

} // namespace ks
