package org.afterword.authoring;

import java.util.ArrayList;
import java.util.Optional;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.SettingsReader;
import org.afterword.yaml.YamlText;

/** A setting that a new blog asks for. What a build would complain of is told before anything is written. */
public enum Setting {
    TITLE("title: %s"),
    URL("url: %s"),
    LANGUAGE("language: %s"),
    ZONE("time-zone: %s"),
    AUTHOR("authors: {me: {name: %s}}");

    private final String line;

    Setting(String line) {
        this.line = line;
    }

    /** What a build would say of a value, and what to write instead; empty where it would say nothing. */
    public Optional<String> complaint(String value) {
        var found = new ArrayList<Problem>();
        new SettingsReader(found::add).read(new SourceText("site.yaml", line.formatted(YamlText.scalar(value)) + "\n"));
        return found.stream()
                .filter(problem -> problem.position().line() == 1)
                .findFirst()
                .map(problem -> problem.message() + " (" + problem.hint() + ")");
    }
}
