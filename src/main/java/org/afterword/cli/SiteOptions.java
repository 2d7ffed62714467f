package org.afterword.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.afterword.content.Moment;
import org.afterword.content.ReadMemory;
import org.afterword.content.Selection;
import org.afterword.content.SiteReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that show a site have in common: its folder, and which of its articles are shown. */
final class SiteOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The site's folder (default: this one).")
    private Path site;

    @Option(names = "--drafts", description = "Include drafts.")
    private boolean drafts;

    @Option(names = "--future", description = "Include articles dated later than now.")
    private boolean future;

    @Option(names = "--expired", description = "Include articles that have expired.")
    private boolean expired;

    /** @throws ParameterException if there is no site */
    Path folder() {
        if (!Files.isDirectory(site.resolve("content"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no content folder in '" + site + "'; run this in a site's folder, or name one: afterword "
                            + spec.name() + " DIR");
        }
        return site;
    }

    /** A reader that judges by the clock what is future and what has expired. */
    SiteReader reader(Clock clock, Supplier<ReadMemory> memory) {
        var now = Moment.of(clock.instant().atOffset(ZoneOffset.UTC), false);
        return new SiteReader(site, new Selection(now, drafts, future, expired), memory);
    }
}
