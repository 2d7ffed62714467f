package org.afterword.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.afterword.moderation.decide.Choice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Which arrivals a command is for, and in which site. */
final class DecisionOptions {
    private final PositionalParamSpec names = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("ID")
            .arity("0..*")
            .initialValue(List.of())
            .description("The ID that 'afterword inbox' shows.")
            .build();

    private final OptionSpec from = OptionSpec.builder("--from")
            .type(String.class)
            .paramLabel("NAME")
            .description("Everything that someone of this name wrote.")
            .build();

    private final OptionSpec all = Shape.flag("Everything that awaits a decision.", "--all");
    private final OptionSpec site = site();
    private final OptionSpec dryRun = Shape.flag("Only say what would be done.", "--dry-run");
    private final CommandSpec spec;

    /** Adds them to a command. */
    DecisionOptions(CommandSpec spec) {
        this.spec = spec.addPositional(names);
        List.of(from, all, dryRun, site).forEach(spec::addOption);
    }

    /** Where the site is, for commands whose arguments are something else. */
    static OptionSpec site() {
        return OptionSpec.builder("--in")
                .type(Path.class)
                .converters(Shape.PATH)
                .paramLabel("DIR")
                .defaultValue(".")
                .description("The site's folder (default: this one).")
                .build();
    }

    /**
     * The site's folder.
     *
     * @param cure what to type behind the command to name a site, with {@code DIR} where it is named
     * @throws ParameterException if there is no site
     * @throws OtherVersionWanted if it wants another version of this program
     */
    static Path folder(CommandSpec spec, Path site, String cure) {
        if (!Files.isDirectory(site.resolve("content"))) {
            throw new ParameterException(spec.commandLine(), SiteFolder.missing(site, spec.qualifiedName(), cure));
        }
        OtherVersionWanted.check(site);
        return site;
    }

    Path folder() {
        return folder(spec, site.getValue(), " --in DIR");
    }

    boolean dryRun() {
        return dryRun.getValue();
    }

    /** @throws ParameterException if nothing is chosen, or in two ways */
    Choice choice() {
        List<String> given = names.getValue();
        String name = from.getValue();
        boolean isAll = all.getValue();
        if (given.isEmpty() && name == null && !isAll) {
            throw new ParameterException(
                    spec.commandLine(), "which one? Give an ID from 'afterword inbox', --from NAME, or --all");
        }
        if (isAll && (name != null || !given.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--all means everything: use it alone");
        }
        return new Choice(given, Optional.ofNullable(name), isAll);
    }
}
