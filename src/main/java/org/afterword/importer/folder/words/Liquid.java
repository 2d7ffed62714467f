package org.afterword.importer.folder.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Liquid that only says a thing: values of the site and the page, what depends on them, code, and pieces of text from other
 * files. What lists other articles is no such thing.
 */
final class Liquid {
    private static final Set<String> PAIRED =
            Set.of("raw", "highlight", "comment", "if", "unless", "capture", "for", "case", "tablerow", "details");
    private static final Set<String> LITERAL = Set.of("raw", "comment", "mermaid");
    private static final Set<String> LATER = Set.of("if", "unless", "for", "case", "tablerow");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:assign|set|capture|((?:in|de)crement))\\s++[\"']?+([\\w-]++)");
    private static final Pattern ASSIGNED = Pattern.compile("([\\w-]+)\\s*=\\s*(.+)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<![\\w-])([\\w-]++)\\s*+=\\s*+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|'([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'|([^\\s\"']+))",
            Pattern.DOTALL);
    private static final int MOST_INCLUDES = 8;

    /** What an article has above its words, which is left out where another shows it. */
    private static final Pattern MATTER = Pattern.compile("\\A---[ \\t]*+\\n(?:(?!---)[^\\n]*+\\n)*+---[ \\t]*+\\n");

    private static final Pattern COLUMNS = Pattern.compile("\\bcols\\s*+:\\s*+(\\d{1,4})\\b");

    /** A group of values in turn, which may have a name before them. */
    private static final Pattern TURNS =
            Pattern.compile("(?:(\"[^\"]*+\"|'[^']*+'|[\\w.-]++)\\s*+:)?+(.+)", Pattern.DOTALL);

    /** What counters and groups of values in turn are kept under: no name in Liquid has a blank. */
    private static final String COUNTED = "count ";

    private static final String TURN = "turn ";

    private static final String HALTED = "halted ";

    /** Stands where a round was left, up to its end. */
    private static final String CUT = "\uE0F8";

    /** What a round costs besides its words. */
    private static final long ROUND = 100;

    private final LiquidValues values;
    private final Function<String, Optional<String>> files;
    private final Map<String, Saying> others;
    private final Set<String> pairs;
    private final boolean html;
    private final int includes;

    /**
     * @param values what names stand for
     * @param files the text of a file that an article includes, by its path from the source folder, or from the article's
     *     own where it begins with {@code ./}
     * @param others more tags, and those that mean something else than in Jekyll
     */
    Liquid(LiquidValues values, Function<String, Optional<String>> files, Map<String, Saying> others) {
        this(values, files, others, Set.of(), false);
    }

    /**
     * @param pairs the names of those among the others that have a closing tag
     * @param html whether the article is HTML, so that code, quotations and the like are HTML, too; the others say already
     *     what is to stand there
     */
    Liquid(
            LiquidValues values,
            Function<String, Optional<String>> files,
            Map<String, Saying> others,
            Set<String> pairs,
            boolean html) {
        this(values, files, others, pairs, html, 0);
    }

    private Liquid(
            LiquidValues values,
            Function<String, Optional<String>> files,
            Map<String, Saying> others,
            Set<String> pairs,
            boolean html,
            int includes) {
        this.values = values;
        this.files = files;
        this.others = others;
        this.pairs = pairs;
        this.html = html;
        this.includes = includes;
    }

    /** The text with its tags said. */
    String in(String text, int line, Told told) {
        return tags(told).in(text, line);
    }

    /** The same where code has no tags. */
    String outsideCode(String text, int line, Told told) {
        return tags(told).outsideCode(text, line);
    }

    private Tags tags(Told told) {
        var paired = new HashSet<>(PAIRED);
        paired.addAll(OctopressTags.PAIRED);
        paired.addAll(pairs);
        var literal = new HashSet<>(LITERAL);
        literal.addAll(OctopressTags.LITERAL);
        var said = Saying.byName(said());
        return new Tags(
                new Tags.Known(
                        Syntax.LIQUID,
                        call -> isHalted() ? Optional.of("") : said.say(call),
                        paired,
                        literal,
                        LATER,
                        value -> isHalted() ? Optional.of("") : values.shown(value)),
                told);
    }

    /** Whether a round is over, and what follows in it is not said. */
    private boolean isHalted() {
        return values.of(HALTED).get(HALTED) != null;
    }

    private Optional<String> halt(Call call) {
        values.put(HALTED, call.name());
        return Optional.of(CUT);
    }

    private Map<String, Saying> said() {
        var shown = OctopressTags.all();
        shown.put(
                "highlight",
                call -> Optional.of(
                        Written.code(call.rest().split("\\s+")[0], call.said().get(), call.indent())));
        var said = Saying.in(html, shown);
        said.put("raw", call -> Optional.of(call.inner()));
        said.put("comment", call -> Optional.of(""));
        said.put("#", call -> Optional.of(""));
        said.put("assign", this::assign);
        said.put("capture", this::capture);
        said.put("if", call -> known(call, choice(call, false)));
        said.put("unless", call -> known(call, choice(call, true)));
        said.put("case", call -> known(call, byCase(call)));
        said.put("for", call -> known(call, loop(call)));
        said.put("tablerow", call -> known(call, rows(call)));
        said.put("break", this::halt);
        said.put("continue", this::halt);
        said.put("cycle", this::cycle);
        said.put("increment", call -> count(call, 0, 1));
        said.put("decrement", call -> count(call, -1, -1));
        said.put("include", call -> include(call, "_includes/"));
        said.put("include_cached", call -> include(call, "_includes/"));
        said.put("include_relative", call -> include(call, "./"));
        said.put("render_partial", call -> include(call, ""));
        said.putAll(others);
        return said;
    }

    private Optional<String> assign(Call call) {
        var found = ASSIGNED.matcher(call.rest());
        if (!found.matches()) {
            return Optional.empty();
        }
        return values.assign(found.group(1), found.group(2).strip());
    }

    private Optional<String> capture(Call call) {
        values.put(call.rest().replaceAll("[\"']", ""), call.said().get());
        return Optional.of("");
    }

    /** What names stand for within a tag that cannot be said is not known behind it either. */
    private Optional<String> known(Call call, Optional<String> said) {
        if (said.isEmpty()) {
            NAMED.matcher(call.inner())
                    .results()
                    .forEach(found ->
                            values.put((found.group(1) == null ? "" : COUNTED) + found.group(2), LiquidValues.UNKNOWN));
        }
        return said;
    }

    /** What stands within, once for each value of a list; or what stands behind {@code else}, where that has none. */
    private Optional<String> loop(Call call) {
        var loop = LiquidLoop.of(call.rest(), values);
        if (loop.isEmpty() || !values.effort().works(loop.get().rounds().size() * ROUND)) {
            return Optional.empty();
        }
        var branches = LiquidBranches.of(call.inner());
        if (loop.get().rounds().isEmpty()) {
            return branches.size() == 1
                    ? Optional.of("")
                    : whole(branches.get(1).text(), this);
        }
        return rounds(loop.get(), branches.get(0).text(), (round, words) -> words);
    }

    /** The same as a table, whose rows have so many cells as it says. */
    private Optional<String> rows(Call call) {
        var columns = COLUMNS.matcher(call.rest());
        int most = columns.find() ? Math.max(1, Integer.parseInt(columns.group(1))) : Integer.MAX_VALUE;
        var loop = LiquidLoop.of(COLUMNS.matcher(call.rest()).replaceAll(""), values);
        boolean asks = call.inner().contains("tablerowloop");
        if (asks || loop.isEmpty() || !values.effort().works(loop.get().rounds().size() * ROUND)) {
            return Optional.empty();
        }
        int last = loop.get().rounds().size() - 1;
        return rounds(
                loop.get(),
                call.inner(),
                (round, words) -> (round % most == 0 ? "<tr>" : "") + "<td>" + words + "</td>"
                        + (round % most == most - 1 || round == last ? "</tr>\n" : ""));
    }

    /** What a text says in each round. */
    private Optional<String> rounds(LiquidLoop loop, String text, BiFunction<Integer, String, String> shown) {
        var made = new StringBuilder();
        var outer = values.of(loop.name(), "forloop", "loop");
        var said = Optional.of("");
        boolean over = false;
        for (int i = 0; i < loop.rounds().size() && said.isPresent() && !over; i++) {
            values.put(loop.name(), loop.rounds().get(i));
            values.put("forloop", loop.round(i));
            values.put("loop", loop.round(i));
            said = whole(text, this);
            if (said.isPresent()) {
                int cut = said.get().indexOf(CUT);
                made.append(shown.apply(i, cut < 0 ? said.get() : said.get().substring(0, cut)));
            }
            over = "break".equals(values.of(HALTED).get(HALTED));
            values.put(HALTED, null);
        }
        outer.forEach(values::put);
        return said.map(any -> made.toString());
    }

    /** The next of some values; each group of them has its own turn. */
    private Optional<String> cycle(Call call) {
        var turns = TURNS.matcher(call.rest().strip());
        if (!turns.matches()) {
            return Optional.empty();
        }
        var all = OutsideQuotes.parts(turns.group(2), ',');
        var group = TURN + (turns.group(1) == null ? turns.group(2).strip() : turns.group(1));
        return next(group).flatMap(turn -> {
            values.put(group, turn + 1);
            return values.shown(all.get(turn % all.size()).strip());
        });
    }

    /** The number that a counter shows, which has nothing to do with what is assigned to its name. */
    private Optional<String> count(Call call, int shown, int step) {
        var counter = COUNTED + call.rest().strip();
        return next(counter).map(number -> {
            values.put(counter, number + step);
            return String.valueOf(number + shown);
        });
    }

    private Optional<Integer> next(String counter) {
        var now = values.of(counter).get(counter);
        return now == null ? Optional.of(0) : now instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** What the first condition that holds lets through. */
    private Optional<String> choice(Call call, boolean turned) {
        var branches = LiquidBranches.of(call.inner());
        boolean first = true;
        for (var branch : branches) {
            var condition = first ? call.rest() : branch.condition();
            var holds = condition.isEmpty() ? Optional.of(true) : values.holds(condition);
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            if (holds.get() != (first && turned)) {
                return whole(branch.text(), this);
            }
            first = false;
        }
        return Optional.of("");
    }

    /** What stands behind the first value that is the given one; before the first of them nothing is shown. */
    private Optional<String> byCase(Call call) {
        var branches = LiquidBranches.of(call.inner());
        for (var branch : branches.subList(1, branches.size())) {
            boolean holds = branch.condition().isEmpty();
            for (var one : OutsideQuotes.parts(branch.condition().replaceAll("(?<=\\s)or(?=\\s)", ","), ',')) {
                var same = holds ? Optional.of(true) : values.holds(call.rest() + " == " + one.strip());
                if (same.isEmpty()) {
                    return Optional.empty();
                }
                holds = same.get();
            }
            if (holds) {
                return whole(branch.text(), this);
            }
        }
        return Optional.of("");
    }

    private Optional<String> include(Call call, String folder) {
        var rest = call.rest().strip();
        var name = rest.split("\\s+", 2)[0];
        var text = includes >= MOST_INCLUDES || name.contains("{{")
                ? Optional.<String>empty()
                : files.apply(folder + name).map(found -> MATTER.matcher(found).replaceFirst(""));
        boolean isKnown = folder.equals("_includes/") && !rest.contains("{{");
        var given = new HashMap<String, Object>();
        var parameter = PARAMETER.matcher(rest.substring(name.length()));
        while (parameter.find()) {
            given(parameter).ifPresent(value -> given.put(parameter.group(1), value));
        }
        return text.flatMap(included -> whole(
                        included.strip(),
                        new Liquid(values.including(given), files, others, pairs, html, includes + 1)))
                .or(() -> isKnown ? theme().say(call.named(name, rest.substring(name.length()))) : Optional.empty());
    }

    private Saying theme() {
        Saying theme = ThemeIncludes::say;
        return html ? theme.inHtml() : theme;
    }

    /** A text, in which its quotes have strokes before them, or what a name stands for. */
    private Optional<Object> given(MatchResult parameter) {
        if (parameter.group(4) != null) {
            return values.value(parameter.group(4));
        }
        return Optional.of(
                parameter.group(2) != null
                        ? parameter.group(2).replace("\\\"", "\"")
                        : parameter.group(3).replace("\\'", "'"));
    }

    /** A text of which every tag can be said; empty where one cannot. */
    static Optional<String> whole(String text, Liquid liquid) {
        if (!liquid.values.effort().enter(text.length())) {
            return Optional.empty();
        }
        boolean[] left = {false};
        var said = liquid.in(text, 1, new Told() {
            @Override
            public void left(int line, String tag) {
                left[0] = true;
            }

            @Override
            public void dropped(String mark) {}
        });
        liquid.values.effort().leave();
        return left[0] ? Optional.empty() : Optional.of(said);
    }
}
