#include "support/englishwords.h"
