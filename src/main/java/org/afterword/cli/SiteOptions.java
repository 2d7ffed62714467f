package org.afterword.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.afterword.base.Moment;
import org.afterword.content.article.Selection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** What the commands that show a site have in common: its folder, and which of its articles are shown. */
final class SiteOptions {
    private final PositionalParamSpec site = Shape.folder();

    private final OptionSpec drafts = Shape.flag("Include drafts.", "--drafts");
    private final OptionSpec future = Shape.flag("Include articles dated later than now.", "--future");
    private final OptionSpec expired = Shape.flag("Include articles that have expired.", "--expired");
    private final CommandSpec spec;

    /** Adds them to a command. */
    SiteOptions(CommandSpec spec) {
        this.spec = spec.addPositional(site).addOption(drafts).addOption(future).addOption(expired);
    }

    /** @throws ParameterException if there is no site */
    Path folder() {
        Path site = this.site.getValue();
        if (Files.isRegularFile(site)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + site + "' is a file, and a whole site is read at once; name its folder: "
                            + spec.qualifiedName() + " "
                            + SiteFolder.meant(site));
        }
        if (!Files.isDirectory(site.resolve("content"))) {
            throw new ParameterException(spec.commandLine(), SiteFolder.missing(site, spec.qualifiedName(), " DIR"));
        }
        return site;
    }

    /** What is shown, by the clock that judges what is future and what has expired. */
    Selection selection(Clock clock) {
        var now = Moment.at(clock.instant());
        return new Selection(now, drafts.getValue(), future.getValue(), expired.getValue());
    }
}
