package org.afterword.pages.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.afterword.content.Site;
import org.afterword.content.media.Media;

/** The addresses that a host answers by the site's own rules: those in {@code _redirects}, and in {@code .htaccess}. */
final class HostRules {
    private static final List<String> FILES = List.of("/_redirects", "/.htaccess");

    private final List<String> whole = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    private HostRules() {}

    static HostRules of(Site site) {
        var rules = new HostRules();
        for (var media : site.media()) {
            if (FILES.contains(media.path())) {
                rules.read(media);
            }
        }
        return rules;
    }

    private void read(Media file) {
        try {
            for (var line : new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    for (var word : line.strip().split("\\s+")) {
                        rule(word);
                    }
                }
            }
        } catch (IOException e) {
            whole.clear(); // whoever copies the file tells
        }
    }

    private void rule(String word) {
        int open = word.indexOf('*') < 0 ? word.indexOf("/:") : word.indexOf('*');
        if (word.startsWith("/") && open < 0) {
            whole.add(withoutSlash(word));
        } else if (word.startsWith("/") && open > 1) {
            beginnings.add(word.substring(0, open));
        }
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    boolean answer(String path) {
        return whole.contains(withoutSlash(path)) || beginnings.stream().anyMatch(path::startsWith);
    }
}
