#pragma once

#include "cli/commandline.h"

/// What each subcommand does; every function returns the exit status.
namespace ks {

int run(const ShowOptions& options);
int run(const NewOptions& options);
int run(const RoundsOptions& options);
int run(const GridOptions& options);
int run(const StatsOptions& options);
int run(const TablesOptions& options);
int run(const ExportOptions& options);
int run(const FormOptions& options);
int run(const ImportOptions& options);
int run(const CheckOptions& options);

} // namespace ks
