package org.afterword.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands here for the commands of other generators. */
final class CommandsElsewhere {
    private static final Map<String, String> CURES = Map.ofEntries(
            Map.entry("use 'serve'", "preview server watch start run dev develop live s"),
            Map.entry("use 'build'", "generate make compile render publish-site b g"),
            Map.entry("use 'new', with the title", "post new-post newpost draft page add create write compose"),
            Map.entry("use 'init'", "new-site newsite site setup quickstart scaffold"),
            Map.entry("use 'check'", "validate lint test doctor verify links"),
            Map.entry("use 'inbox', 'approve' or 'reject'", "comments comment moderate moderation queue pending"),
            Map.entry("use 'list'", "ls status show articles posts drafts"),
            Map.entry(
                    "build the site, then copy its folder public/ to where readers find it, as in docs/publishing.md",
                    "deploy upload push sync d"),
            Map.entry("there is nothing to clean: the next 'build' removes what is gone", "clean clear purge"),
            Map.entry("write --version", "version v"),
            Map.entry("edit content/site.yaml", "config configure settings set"),
            Map.entry("delete the file in content/, and build", "rm delete remove del"),
            Map.entry("open the file in content/ with an editor", "edit open"));

    private CommandsElsewhere() {}

    static Optional<String> of(String command) {
        return Elsewhere.cure(CURES, command.toLowerCase(Locale.ROOT));
    }
}
