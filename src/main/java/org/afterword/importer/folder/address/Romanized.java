package org.afterword.importer.folder.address;

import java.util.Map;
import net.gcardone.junidecode.Junidecode;

/** Names of any script in Latin letters, letter by letter, as generators have them in addresses. */
final class Romanized {
    /** What the library says of a letter that it does not know. */
    private static final String UNKNOWN = "[?]";

    /** Where the tables of Python's Unidecode have become others than those of Perl's Text::Unidecode. */
    private static final Map<Character, String> IN_PYTHON = Map.ofEntries(
            Map.entry('Є', "Ie"),
            Map.entry('א', "A"),
            Map.entry('ח', "H"),
            Map.entry('ך', "KH"),
            Map.entry('כ', "KH"),
            Map.entry('ק', "k"),
            Map.entry('し', "shi"),
            Map.entry('ち', "chi"),
            Map.entry('っ', "tsu"),
            Map.entry('つ', "tsu"),
            Map.entry('シ', "shi"),
            Map.entry('チ', "chi"),
            Map.entry('ッ', "tsu"),
            Map.entry('ツ', "tsu"));

    private Romanized() {}

    /** By the tables of Text::Unidecode, which others took over; the hard sign is an apostrophe there, and nothing in the library's. */
    static String of(String name) {
        return Junidecode.unidecode(name.replace('ъ', '\'').replace('Ъ', '\'')).replace(UNKNOWN, "");
    }

    /** By those of Python's Unidecode (1.3). */
    static String inPython(String name) {
        var mixed = new StringBuilder();
        name.chars().forEach(c -> mixed.append(IN_PYTHON.getOrDefault((char) c, String.valueOf((char) c))));
        return of(mixed.toString());
    }
}
