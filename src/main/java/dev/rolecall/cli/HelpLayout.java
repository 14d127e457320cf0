package dev.rolecall.cli;

import picocli.CommandLine.Command;

/** What the help of every command has in common: its parts, and the exit codes. */
@Command(
    abbreviateSynopsis = true,
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:`check` found drift",
      "2:wrong usage",
      "3:`batch` assessed some firms and not others",
      "65:a profile or rulebook has errors",
      "66:a file cannot be read",
      "70:a bug in Rolecall",
      "73:a file cannot be written",
      "130:interrupted",
      "141:the reader of the output closed it"
    },
    footerHeading = "%nExamples:%n")
final class HelpLayout {}
