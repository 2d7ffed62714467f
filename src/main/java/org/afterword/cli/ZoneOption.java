package org.afterword.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.afterword.content.settings.Meant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The option that names the time zone of times without one. */
final class ZoneOption {
    /** What the option says for a command that reads files of times without a zone. */
    static final String OF_FILES = "The time zone of times without one (default: the site's).";

    private final OptionSpec zone;

    ZoneOption(String description) {
        zone = Shape.text("--zone", "ZONE", description);
    }

    /** The option, to be added to a command. */
    OptionSpec spec() {
        return zone;
    }

    /** @throws ParameterException if there is no such time zone */
    Optional<ZoneId> value(CommandSpec command) {
        String given = zone.getValue();
        try {
            return Optional.ofNullable(given).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "--zone must be a time zone such as " + Meant.zoneIn(given).orElse("Europe/Madrid") + ", not '"
                            + given + "'");
        }
    }
}
