package org.afterword.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Writes completions for fish, which picocli has none for. */
final class FishCompletion {
    private FishCompletion() {}

    static String script(CommandLine program) {
        var script = new StringBuilder("complete -c afterword -f\n");
        program.getSubcommands().forEach((name, command) -> {
            if (command.getCommandSpec().usageMessage().hidden()) {
                return;
            }
            var about = String.join(" ", command.getCommandSpec().usageMessage().description());
            script.append("complete -c afterword -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(about))
                    .append('\n');
            command.getCommandSpec().options().forEach(option -> option(script, name, option));
        });
        return script.toString();
    }

    private static void option(StringBuilder script, String command, OptionSpec option) {
        script.append("complete -c afterword -n '__fish_seen_subcommand_from ")
                .append(command)
                .append('\'');
        for (var name : option.names()) {
            script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            script.append(" -r");
            if (option.completionCandidates() != null) {
                script.append(" -a ").append(quoted(String.join(" ", option.completionCandidates())));
            } else if (option.paramLabel().contains("DIR")
                    || option.paramLabel().contains("FILE")) {
                script.append(" -F");
            }
        }
        script.append(" -d ")
                .append(quoted(String.join(" ", option.description())))
                .append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("%n", " ").strip().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
