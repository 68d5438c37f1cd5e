#pragma once

namespace ks {

/// True when the arguments ask for a subcommand, help or the version, so that no window is to be opened. Also for a
/// first word that is neither a subcommand nor a file, since a script that mistypes one should not hang on a window.
bool isSubcommand(int argc, char** argv);

/// Runs the subcommand without a window system; makes the application object itself, so none may exist yet.
/// Results go to standard output, everything else to standard error, one line each.
/// Returns the exit status: 0 done; 1 done, with findings; 2 wrong usage; 3 a file could not be read or written.
int runCli(int argc, char** argv);

} // namespace ks
