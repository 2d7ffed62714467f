package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/**
 * A shortcode's own template in Hugo's language, as far as it only shows what it is given: values, what depends on them, and
 * plain functions of texts. A template that asks for more cannot be said.
 */
final class HugoTemplate {
    private static final Pattern BLOCK = Pattern.compile("(?:if|with|range|block|define)\\s.*", Pattern.DOTALL);
    private static final int DEEPEST = 20;

    /** A piece of the template: words, or what stands between doubled braces. */
    private record Piece(String text, boolean isAction) {}

    private final List<Piece> pieces;
    private final HugoValues values;
    private final StringBuilder made = new StringBuilder();
    private int depth;

    private HugoTemplate(List<Piece> pieces, HugoValues values) {
        this.pieces = pieces;
        this.values = values;
    }

    /**
     * What a template makes of a shortcode; empty where that cannot be told.
     *
     * @param params the article's fields, and the site's own settings where it has none
     */
    static Optional<String> say(String template, Call call, Matter params) {
        try {
            var whole = new HugoTemplate(pieces(template), new HugoValues(call, params));
            return whole.run(0, null, true) == whole.pieces.size()
                    ? Optional.of(whole.made.toString())
                    : Optional.empty();
        } catch (HugoValues.Unknown e) {
            return Optional.empty();
        }
    }

    private static List<Piece> pieces(String template) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        boolean cut = false;
        for (int at = template.indexOf("{{"); at >= 0; at = template.indexOf("{{", done)) {
            int end = end(template, at + 2);
            var action = template.substring(at + 2, end);
            var before = template.substring(done, at);
            before = cut ? before.stripLeading() : before;
            boolean cutsBefore = action.matches("(?s)-\\s.*");
            pieces.add(new Piece(cutsBefore ? before.stripTrailing() : before, false));
            cut = action.matches("(?s).*\\s-");
            pieces.add(new Piece(
                    action.substring(cutsBefore ? 1 : 0, action.length() - (cut ? 1 : 0))
                            .strip(),
                    true));
            done = end + 2;
        }
        var rest = template.substring(done);
        pieces.add(new Piece(cut ? rest.stripLeading() : rest, false));
        return pieces;
    }

    /** Where an action ends; braces within quotes end none. */
    private static int end(String template, int from) {
        char open = 0;
        boolean comment = template.startsWith("/*", from) || template.startsWith("- /*", from);
        for (int at = from; at + 1 < template.length(); at++) {
            char here = template.charAt(at);
            if (open == 0 && here == '}' && template.charAt(at + 1) == '}') {
                return at;
            }
            if (here == open) {
                open = 0;
            } else if (open == 0 && !comment && (here == '"' || here == '`')) {
                open = here;
            } else if (open == '"' && here == '\\') {
                at++;
            }
        }
        throw new HugoValues.Unknown();
    }

    /**
     * Says pieces up to what ends the block that they stand in.
     *
     * @param dot what a lone dot stands for; null where that is the shortcode itself
     * @return the place of that end
     */
    private int run(int from, Object dot, boolean shown) {
        int at = from;
        while (at < pieces.size()) {
            var piece = pieces.get(at);
            var text = piece.text();
            if (piece.isAction() && (text.equals("end") || text.equals("else") || text.startsWith("else "))) {
                return at;
            }
            if (piece.isAction() && BLOCK.matcher(text).matches()) {
                at = choice(at, dot, shown);
                continue;
            }
            if (shown) {
                made.append(piece.isAction() ? action(text, dot) : text);
            }
            at++;
        }
        return at;
    }

    private int choice(int from, Object dot, boolean shown) {
        if (depth++ == DEEPEST) {
            throw new HugoValues.Unknown();
        }
        boolean done = !shown;
        var head = pieces.get(from).text();
        int at = from;
        while (!head.equals("end")) {
            boolean here = false;
            var inner = dot;
            if (!done && head.equals("else")) {
                here = true;
            } else if (!done) {
                var value = values.of(condition(head), dot);
                here = HugoValues.holds(value);
                inner = head.startsWith("with") ? value : dot;
            }
            at = run(at + 1, inner, here);
            done |= here;
            if (at >= pieces.size()) {
                throw new HugoValues.Unknown();
            }
            head = pieces.get(at).text().replaceFirst("^else\\s+", "");
        }
        depth--;
        return at + 1;
    }

    /** What an {@code if} or a {@code with} asks; loops and templates of others are more than is known here. */
    private static String condition(String head) {
        if (!head.startsWith("if ") && !head.startsWith("with ")) {
            throw new HugoValues.Unknown();
        }
        return head.substring(head.indexOf(' '));
    }

    private String action(String text, Object dot) {
        return text.startsWith("/*") ? "" : values.shown(text, dot);
    }
}
