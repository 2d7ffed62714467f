package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.afterword.authoring.Setting;
import org.afterword.content.address.SiteAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What can be told to {@code build} besides which site. */
final class BuildOptions {
    /** Where a site's own files lie, from its folder; it is itself the first. */
    private static final List<String> SOURCES = List.of("", "content", "templates", "themes", ".afterword");

    /** Folders that a version control, or the host of a repository, keeps for itself. */
    private static final Set<String> REPOSITORY =
            Set.of(".git", ".hg", ".svn", ".github", ".gitlab", ".forgejo", ".gitea");

    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .converters(Shape.PATH)
            .paramLabel("DIR")
            .description("Where to write the site (default: public in the site's folder).")
            .build();

    private final OptionSpec force = Shape.flag(
            "Replace files in the output folder that Afterword did not write, or another site there.", "--force");

    private final OptionSpec baseUrl = OptionSpec.builder("--base-url")
            .type(String.class)
            .paramLabel("URL")
            .description("The site's address, instead of the one in site.yaml.")
            .build();

    private final OptionSpec strict = Shape.flag("Let the build fail if there are warnings.", "--strict");

    private final OptionSpec format = OptionSpec.builder("--format")
            .type(ProblemPrinter.Format.class)
            .paramLabel("FORMAT")
            .defaultValue("text")
            .description(
                    "How problems and the report are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
            .build();

    private final OptionSpec threads = OptionSpec.builder("--threads")
            .type(int.class)
            .paramLabel("N")
            .initialValue(Runtime.getRuntime().availableProcessors())
            .description("How many threads to use (default: one for each processor).")
            .build();

    private final OptionSpec quiet = Shape.flag("Print only problems.", "-q", "--quiet");
    private final OptionSpec why =
            Shape.flag("Say why each file was written: what changed since the last build.", "--why");
    private final OptionSpec timing = Shape.flag("Say where the time went.", "--timing");
    private final CommandSpec spec;

    /** Adds them to the command. */
    BuildOptions(CommandSpec spec) {
        this.spec = spec;
        List.of(output, force, baseUrl, strict, format, threads, quiet, why, timing)
                .forEach(spec::addOption);
    }

    /**
     * The folder to write to, absolute.
     *
     * @throws ParameterException if the site's own files lie there, or those of a repository, by this name or by links
     */
    Path output(Path site) throws IOException {
        Path given = output.getValue();
        var target = (given == null ? site.resolve("public") : given).toAbsolutePath();
        var folder = site.toAbsolutePath();
        for (var name : SOURCES) {
            var source = folder.resolve(name);
            boolean isSite = name.isEmpty();
            if (isOver(target.normalize(), source.normalize(), isSite) || isOver(real(target), real(source), isSite)) {
                throw wrong("--output '" + target.normalize()
                        + "' would overwrite the site's own files; choose another folder");
            }
        }
        if (isInRepository(target.normalize(), folder.normalize()) || isInRepository(real(target), real(folder))) {
            throw wrong("--output '" + target.normalize()
                    + "' would overwrite files of a repository's own; choose another folder");
        }
        return target.normalize();
    }

    /** A site may lie in such a folder itself: a repository can be called .github. */
    private static boolean isInRepository(Path target, Path site) {
        for (var within = target; within.getFileName() != null; within = within.getParent()) {
            if (REPOSITORY.contains(within.getFileName().toString().toLowerCase(Locale.ROOT))
                    && !site.startsWith(within)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(Path target, Path source, boolean isSite) {
        return source.startsWith(target) || !isSite && target.startsWith(source);
    }

    /** Where a path leads; what of it is not there yet stays as it is. */
    private static Path real(Path path) throws IOException {
        for (var there = path; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(path)).normalize();
            }
        }
        return path.normalize();
    }

    /** Whether files that Afterword did not write may be replaced. */
    boolean force() {
        return force.getValue();
    }

    /** @throws ParameterException if it is none */
    Optional<String> baseUrl() {
        String url = baseUrl.getValue();
        if (url != null && url.indexOf("//", url.indexOf("://") + 3) >= 0) {
            throw wrong("--base-url has two slashes side by side; write " + url.replaceAll("(?<!:)/{2,}", "/"));
        }
        return Optional.ofNullable(url)
                .map(given -> SiteAddress.parse(given)
                        .orElseThrow(() -> wrong(
                                Setting.URL.complaint(given).orElseThrow().replaceFirst("^'url'", "--base-url"))));
    }

    /** @throws ParameterException if it is none */
    int threads() {
        int number = threads.getValue();
        if (number < 1 || number > 1024) {
            throw wrong("--threads must be from 1 to 1024, not " + number);
        }
        return number;
    }

    boolean strict() {
        return strict.getValue();
    }

    ProblemPrinter.Format format() {
        return format.getValue();
    }

    boolean why() {
        return why.getValue();
    }

    /** What is to be printed besides problems. */
    BuildOutcome.Wanted wanted() {
        return new BuildOutcome.Wanted(quiet.getValue(), why.getValue(), timing.getValue());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
