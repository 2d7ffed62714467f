package org.afterword.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The manual page of a command, in the macros that {@code man} knows: man(7). */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine command, String version) {
        var made = new ManPage();
        made.write(command, version);
        return made.page.toString();
    }

    private void write(CommandLine command, String version) {
        var spec = command.getCommandSpec();
        var name = spec.qualifiedName("-");
        var usage = spec.usageMessage();
        page.append(".TH ")
                .append(quoted(name.toUpperCase(Locale.ROOT)))
                .append(" 1 \"\" ")
                .append(quoted("Afterword " + version))
                .append(" \"Afterword's manual\"\n");
        section("NAME");
        var description = List.of(usage.description());
        line(name + " \\- " + escaped(lower(description.get(0))));
        section("SYNOPSIS");
        line("\\fB" + escaped(command.getHelp().synopsis(0).strip()) + "\\fR");
        if (description.size() > 1) {
            section("DESCRIPTION");
            paragraphs(usage.description(), 1);
        }
        arguments("ARGUMENTS", spec.positionalParameters());
        arguments("OPTIONS", spec.options());
        if (!spec.subcommands().isEmpty()) {
            section("COMMANDS");
            spec.subcommands().forEach((word, sub) -> subcommand(name, word, sub.getCommandSpec()));
        }
        if (usage.footer().length > 0) {
            section("NOTES");
            paragraphs(usage.footer(), 0);
        }
        if (spec.parent() != null) {
            section("SEE ALSO");
            line("\\fBafterword\\fR(1)");
        }
    }

    private void subcommand(String program, String word, CommandSpec sub) {
        if (!sub.usageMessage().hidden()) {
            line(".TP");
            line("\\fB" + escaped(word.equals("help") ? program + " help" : program + "-" + word + "(1)") + "\\fR");
            line(escaped(sub.usageMessage().description()[0]));
        }
    }

    private void arguments(String title, List<? extends ArgSpec> arguments) {
        if (arguments.stream().allMatch(ArgSpec::hidden)) {
            return;
        }
        section(title);
        for (var argument : arguments) {
            if (!argument.hidden()) {
                line(".TP");
                line("\\fB" + escaped(names(argument)) + "\\fR");
                line(escaped(String.join(" ", argument.description())));
            }
        }
    }

    private static String names(ArgSpec argument) {
        if (argument instanceof CommandLine.Model.OptionSpec option) {
            var value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
            return Arrays.stream(option.names()).collect(Collectors.joining(", ")) + value;
        }
        return argument.paramLabel();
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void paragraphs(String[] lines, int from) {
        boolean begun = false;
        for (var line : Arrays.asList(lines).subList(from, lines.length)) {
            if (!line.isBlank() || begun) {
                begun = true;
                line(line.isBlank() ? ".PP" : escaped(line));
                // What is set in columns stays so.
                if (line.contains("  ")) {
                    line(".br");
                }
            }
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1).replaceFirst("\\.$", "");
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** Text, so that none of it is a command of the formatter. */
    private static String escaped(String text) {
        var plain = text.replace("%n", " ").replaceAll("\\s+", " ").strip();
        var safe = plain.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
