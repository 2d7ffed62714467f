package org.afterword.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands here for the options of other generators, and which of our commands has an option that another has not. */
final class OptionsElsewhere {
    private static final Map<String, String> OPTIONS = Map.of(
            "--output", "--out --dest --destination --dir --target --publish-dir -d",
            "--base-url", "--url --baseurl --site-url -b",
            "--drafts", "--draft --show-drafts --builddrafts -D",
            "--format", "--json --report",
            "--threads", "--jobs -j");

    private static final Map<String, String> CURES = Map.of(
            "use the command 'serve', which rebuilds what changes", "--watch --serve --live --incremental -w -s",
            "leave it out: a build removes what is gone", "--clean --cleandestinationdir",
            "leave it out: there is no such choice", "--minify --config --theme --environment --env -e",
            "use --why, --timing or --quiet", "--verbose --debug --trace --log -v");

    private static final Map<String, String> HAVE = Map.of(
            "build", "--strict --why --timing --force --output --threads -o",
            "serve", "--port --host --open -p",
            "check", "--external");

    private OptionsElsewhere() {}

    /** @param known the options of the command; of those that make pages, only a build has {@code --why} */
    static Optional<String> of(String option, List<String> known) {
        var written = option.replaceFirst("=.*", "");
        var name = written.length() > 2 ? written.toLowerCase(Locale.ROOT) : written;
        return Elsewhere.cure(OPTIONS, name)
                .filter(known::contains)
                .map(ours -> "use " + ours)
                .or(() -> Elsewhere.cure(CURES, name).filter(cure -> known.contains("--why")))
                .or(() -> Elsewhere.cure(HAVE, name)
                        .filter(other -> !known.contains(name))
                        .map(other -> "that is an option of '" + other + "'"));
    }
}
