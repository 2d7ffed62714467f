package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Finds, in what stayed plain text, what was to be a link or a picture: brackets that are apart, swapped, open or of another kind. */
final class BracketSlips {
    private static final String WORDS = "!?\\[[^\\[\\]\\n]*\\]";
    private static final String FILE = "\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|avif)(?:#[^()\\[\\]{}<>\\s]*+)?";

    /** What can only be an address: of the web, of a file, or of a folder. */
    private static final String ADDRESS = "(?:https?://[^()\\[\\]{}<>\\s]+|[^#()\\[\\]{}<>（）\\s]+" + FILE + ")";

    private static final String WITHIN_SITE = "(?:" + ADDRESS + "|[^()\\[\\]\\s]+/)";

    private static final Pattern WITH_SPACE =
            Pattern.compile(WORDS + "\\(((?=[^()<>\\n\"{“”„«‘./#:]*+[./#:])[^()<>\\n\"{“”„«‘]*+)\\)");
    private static final Pattern SIZE = Pattern.compile("!\\[[^\\[\\]\\n]*\\]\\([^\\s()<>]+ =\\d*+(?:x\\d*+)?\\)");
    private static final Pattern TITLE = Pattern.compile(
            WORDS + "\\([^\\s()<>]+[ \\t]+(?:([\"'])(?:(?!\\1)[^\\n)]){0,500}+|[“”„‟«‘’‚][^\\n)]{0,500}+)\\)");
    private static final Pattern OPEN = Pattern.compile(
            WORDS + "\\(<?(?:https?:|mailto:|/|#|\\.\\.?/|[^\\s()\\f]*(?:" + FILE + "|/))[^()\\n\\f]*(?=[\\n\\f]|$)");
    private static final Pattern END = Pattern.compile(ADDRESS + "\\)");
    private static final Pattern NO_SECOND =
            Pattern.compile("\\[[^\\[\\]()\\n\\f]*[^\\[\\]()\\s]\\(" + ADDRESS + "\\)(?![^\\[\\n]*\\])");
    private static final Pattern NESTED = Pattern.compile("\\[[^\\[\\]\\n]*\\f[^\\[\\]\\n]*\\]\\(" + ADDRESS + "\\)");
    private static final Pattern WITH_GAP = Pattern.compile("!?\\[[^\\[\\]\\n]+\\][ \\n]\\(" + WITHIN_SITE + "\\)");
    private static final Pattern SWAPPED = Pattern.compile("\\([^()\\n]+\\)\\[" + ADDRESS + "\\]");
    private static final Pattern OTHER_KIND = Pattern.compile("!?\\[[^\\[\\]\\n]+\\](?:\\{" + ADDRESS + "\\}|<"
            + ADDRESS + ">)|[!！]?[\\[［][^\\[\\]［］\\n]+(?:\\]（" + ADDRESS + "）|］[（(]" + ADDRESS + "[）)])");
    private static final Pattern OF_A_WIKI = Pattern.compile("!?\\[\\[[^\\[\\]\\n]{1,200}\\]\\](?![(\\[:])");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<![\\p{L}\\p{N}\\]\\\\])!?\\[[^\\[\\]^\\n][^\\[\\]\\n]*\\]\\[[^\\[\\]^\\n]*\\]");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^\\[[^\\[\\]^\\n]+\\]: ?(?:https?://|/|\\.\\.?/)\\S+[ \\t][^\\n]*");

    private BracketSlips() {}

    static void find(PlainRun run, List<Slip> slips) {
        if (run.has("](")) {
            withSpace(run, slips);
            run.find(SIZE, Slip.Kind.SIZE_OF_PICTURE, slips);
            run.find(TITLE, Slip.Kind.TITLE_OF_LINK, slips);
            run.find(OPEN, Slip.Kind.OPEN_LINK, slips);
            run.find(NESTED, Slip.Kind.NESTED_LINK, slips);
            withoutFirst(run, slips);
        }
        if (run.has("(")) {
            run.find(NO_SECOND, Slip.Kind.HALF_LINK, slips);
            run.find(WITH_GAP, Slip.Kind.GAP_IN_LINK, slips);
        }
        find(run, ")[", SWAPPED, Slip.Kind.SWAPPED_LINK, slips);
        if (run.has("]{") || run.has("]<") || run.has("（") || run.has("］")) {
            run.find(OTHER_KIND, Slip.Kind.OTHER_BRACKETS, slips);
        }
        find(run, "[[", OF_A_WIKI, Slip.Kind.WIKI_LINK, slips);
        find(run, "][", REFERENCE, Slip.Kind.NO_DEFINITION, slips);
        find(run, "]:", DEFINITION, Slip.Kind.BROKEN_DEFINITION, slips);
    }

    private static void find(PlainRun run, String sign, Pattern pattern, Slip.Kind kind, List<Slip> slips) {
        if (run.has(sign)) {
            run.find(pattern, kind, slips);
        }
    }

    private static void withSpace(PlainRun run, List<Slip> slips) {
        var found = WITH_SPACE.matcher(run.words());
        while (found.find()) {
            boolean other = SIZE.matcher(found.group()).matches()
                    || TITLE.matcher(found.group()).matches();
            if (isAddress(found.group(1)) && !other) {
                run.add(Slip.Kind.SPACE_IN_LINK, found.start(), found.group(), slips);
            }
        }
    }

    /** Words in brackets have spaces, too: an address has a dot within a name, a slash, a scheme or a fragment. */
    private static boolean isAddress(String words) {
        return words.strip().indexOf(' ') > 0
                && words.matches("(?s)\\s*(?:#|mailto:|tel:).*|.*(?:\\w\\.\\w|/).*")
                && words.split("\\s").length <= 6;
    }

    /** A link whose words lack their first bracket. */
    private static void withoutFirst(PlainRun run, List<Slip> slips) {
        var words = run.words();
        var opens = new LastBefore("[", words);
        var lines = new LastBefore("\n", words);
        var end = END.matcher(words);
        for (int at = words.indexOf("]("); at >= 0; at = words.indexOf("](", at + 1)) {
            if (opens.at(at) <= lines.at(at)
                    && end.region(at + 2, words.length()).lookingAt()) {
                int start = at;
                while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
                    start--;
                }
                run.add(Slip.Kind.HALF_LINK, start, words.substring(start, end.end()), slips);
            }
        }
    }
}
