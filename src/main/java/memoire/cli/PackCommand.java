package memoire.cli;

import picocli.CommandLine.Command;

/// What can be done with pack files.
@Command(
    name = "pack",
    description = "Checks pack files.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = PackCheckCommand.class)
final class PackCommand {}
