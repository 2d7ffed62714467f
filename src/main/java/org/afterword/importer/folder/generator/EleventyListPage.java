package org.afterword.importer.folder.generator;

import java.util.regex.Pattern;
import org.afterword.importer.body.SignedPattern;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.matter.Matter;

/** Tells pages of Eleventy's that list others, or that are for machines, from pages with words. */
final class EleventyListPage {
    private static final Pattern LISTS =
            Pattern.compile("\\{[{%][^{}]*?\\b(?:collections|pagination)\\b|\\{%-?\\s*(?:asyncEach|asyncAll)\\b");
    private static final Pattern MACHINES = Pattern.compile(".*\\.(?!html?$)[A-Za-z]\\w{1,11}");
    private static final Pattern NOT_FOUND = Pattern.compile("/404(?:\\.html|/)");

    private static final Pattern DATED = Pattern.compile("(?:^|.*/)\\d{4}-\\d\\d-\\d\\d.*");

    private EleventyListPage() {}

    /** An article may list others, too; a page of lists has no day of its own. */
    private static boolean isDated(Entry entry, Matter matter) {
        return DATED.matcher(entry.path()).matches()
                || matter.text("date")
                        .filter(date -> DATED.matcher(date).matches())
                        .isPresent();
    }

    /** @param address at which it was served */
    static boolean is(Entry entry, Matter matter, String address) {
        return MACHINES.matcher(address).matches()
                || !matter.within("pagination").fields().isEmpty()
                || NOT_FOUND.matcher(address).matches()
                || SignedPattern.isIn(entry.body(), "{", LISTS) && !isDated(entry, matter)
                || Wordless.is(entry.body(), "{%#") && !entry.body().contains("<img");
    }
}
