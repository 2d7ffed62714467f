package org.afterword.importer.folder.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a program writes for letters and signs that have no place in an address; a few go by twos. */
record Spelling(Map<String, String> letters) {

    /** Reads a table of which each line is what is written, a tab, and what for. */
    static Spelling read(String resource) {
        var letters = new HashMap<String, String>();
        try (InputStream in = Spelling.class.getResourceAsStream(resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                for (var letter : line.substring(tab + 1).split(" ")) {
                    letters.put(letter, line.substring(0, tab));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spelling(letters);
    }

    /** What is written for a letter; empty where it stays. */
    Optional<String> of(char letter) {
        return Optional.ofNullable(letters.get(String.valueOf(letter)));
    }

    /** A whole name. */
    String of(String name) {
        var spelt = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            var two = at + 1 < name.length() ? letters.get(name.substring(at, at + 2)) : null;
            if (two == null) {
                spelt.append(of(name.charAt(at)).orElse(String.valueOf(name.charAt(at))));
            } else {
                spelt.append(two);
                at++;
            }
        }
        return spelt.toString();
    }
}
