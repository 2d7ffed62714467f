package org.afterword.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterword.authoring.theme.LaidOver;
import org.afterword.authoring.theme.LaidOver.State;
import org.afterword.authoring.theme.Purposes;
import org.afterword.authoring.theme.SiteTheme;
import org.afterword.base.Json;
import org.afterword.base.state.ProgramVersion;

/** Prints how a site stands to the files of the theme, for a person or as JSON. */
record ThemeReport(Console console, InboxCommand.Format format) {
    /** What each file is for, and how the site stands to it. */
    void list(SiteTheme theme) throws IOException {
        var all = theme.all();
        if (format == InboxCommand.Format.json) {
            console.out().println(Json.of(json(theme.name(), all)));
            return;
        }
        console.out().println("theme: " + theme.name() + others(theme));
        int widest = all.stream().mapToInt(file -> file.called().length()).max().orElse(0);
        for (var file : all) {
            var name = file.called();
            var told = file.isOfTheme() ? toldOfTheme(file) : told(file.state());
            console.out()
                    .println(name
                            + " ".repeat(widest - name.length() + 2)
                            + Purposes.of(file.name())
                            + (told.isEmpty() ? "" : " – " + told));
        }
    }

    private static String others(SiteTheme theme) {
        return theme.others().isEmpty()
                ? ""
                : " (or write in content/site.yaml: theme: " + String.join(" or ", theme.others()) + ")";
    }

    private static String told(State state) {
        return switch (state) {
            case BUILT_IN -> "";
            case SAME -> "yours, and still the same as the theme's";
            case OWN -> "yours";
            case AGED -> "yours, and the theme's has changed since: afterword theme diff";
            case UNKNOWN -> "yours, copied from an unknown version: afterword theme diff";
        };
    }

    private static String toldOfTheme(LaidOver file) {
        return switch (file.state()) {
            case BUILT_IN -> "";
            case SAME -> "the same as Afterword's";
            case OWN -> "in place of Afterword's";
            case AGED -> "in place of Afterword's, which has changed since: afterword theme diff " + file.path();
            case UNKNOWN -> "in place of Afterword's, copied from an unknown version";
        };
    }

    /**
     * What is new in the theme's files, and what the site changed, as unified diffs.
     *
     * @param named whether a person named the files: of one that the site has not, nothing else would be said
     */
    void diff(String theme, List<LaidOver> files, boolean named) {
        if (format == InboxCommand.Format.json) {
            console.out()
                    .println(Json.of(json(
                            theme,
                            files.stream()
                                    .filter(file -> file.own().isPresent())
                                    .toList())));
            return;
        }
        for (var file : files) {
            if (named && file.own().isEmpty()) {
                console.err()
                        .println("there is no " + file.path()
                                + ", so nothing differs; to make one: afterword theme copy " + file.called());
            }
            console.out().print(file.state() == State.AGED ? file.news() : "");
            console.out().print(file.changes());
        }
    }

    private static Map<String, Object> json(String theme, List<LaidOver> files) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", ProgramVersion.number());
        json.put("theme", theme);
        json.put("files", files.stream().map(ThemeReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(LaidOver file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file.called());
        json.put("purpose", Purposes.of(file.name()));
        json.put("state", file.state().word());
        if (file.own().isPresent()) {
            json.put("news", file.state() == State.AGED ? file.news() : "");
            json.put("changes", file.changes());
        }
        return json;
    }
}
