#pragma once

#include "cli/commandline.h"

#include <optional>
#include <string>
#include <vector>

namespace ks {

inline QString asText(const std::string& typed) {
    return QString::fromStdString(typed);
}

/// The values as they were typed; what they mean is decided afterwards, so that every message is our own.
struct Typed {
    std::string file;
    std::string round;
    std::string format = "text";
    std::string language;
    std::string add;
    std::string name;
    std::string copyFrom;
    std::string what;
    std::string target;
    std::string dialect = "excel";
    std::string palette = "levels";
    std::optional<std::string> city;
    std::string group;
    std::vector<std::string> forms;
    bool dryRun = false;
    bool empty = false;
    bool example = false;
    bool steeringFigures = false;
};

/// What `typed` asks of the subcommand. Error: InvalidInput, in one sentence that names the option.
Result<CommandLine> meaningOf(const QString& command, const Typed& typed);

} // namespace ks
