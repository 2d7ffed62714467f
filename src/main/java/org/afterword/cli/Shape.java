package org.afterword.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What commands look like, told to picocli by plain calls: reading it off annotations would take a tenth of the time that a
 * small site takes to build.
 */
final class Shape {
    /** Picocli's own calls by reflection, for which Java makes up code at every start. */
    static final ITypeConverter<Path> PATH = Path::of;

    private Shape() {}

    /** A command without options; {@code command} is called when it is given. */
    static CommandSpec command(String name, Callable<Integer> command, String description, String... footer) {
        var spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).footer(footer).sortOptions(false);
        return spec;
    }

    /** An option without a value. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .initialValue(false)
                .description(description)
                .build();
    }

    /** An option whose value is a text. */
    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** In what form a command prints what it tells: one of the constants, of which {@code text} is the usual one. */
    static OptionSpec format(Class<? extends Enum<?>> formats) {
        return OptionSpec.builder("--format")
                .type(formats)
                .paramLabel("FORMAT")
                .defaultValue("text")
                .description("How it is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                .build();
    }

    /** A folder that must be named: a {@code Path}. */
    static PositionalParamSpec named(String description) {
        return PositionalParamSpec.builder()
                .type(Path.class)
                .converters(PATH)
                .paramLabel("DIR")
                .required(true)
                .description(description)
                .build();
    }

    /** Where the site is: a {@code Path}. */
    static PositionalParamSpec folder() {
        return PositionalParamSpec.builder()
                .type(Path.class)
                .converters(PATH)
                .paramLabel("DIR")
                .arity("0..1")
                .defaultValue(".")
                .description("The site's folder (default: this one).")
                .build();
    }

    /** Adds the options that every command has. */
    static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
    }
}
