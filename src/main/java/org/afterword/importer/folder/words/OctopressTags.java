package org.afterword.importer.folder.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags that Octopress and Hexo have in common. */
final class OctopressTags {
    /** Those with a closing tag. */
    static final Set<String> PAIRED = Set.of("blockquote", "quote", "pullquote", "codeblock", "code");

    /** Those in which nothing is a tag. */
    static final Set<String> LITERAL = Set.of("codeblock", "code");

    private static final Pattern IMAGE = Pattern.compile(
            "(?:[\\w -]*?\\s)??((?:https?:/|/|\\S+/)\\S+|\\S+\\.\\w{3,4})((?:\\s+\\d+%?){0,2})\\s*(.*)",
            Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("(.*?)(https?://\\S+)(.*)");
    private static final Pattern CODE = Pattern.compile("(?:^|\\s)lang:(\\S+)");

    private OctopressTags() {}

    static Map<String, Saying> all() {
        var all = new LinkedHashMap<String, Saying>();
        all.put("img", OctopressTags::image);
        all.put("blockquote", call -> quote(call, source(call.rest())));
        all.put("quote", call -> quote(call, source(call.rest())));
        all.put("pullquote", call -> Optional.of(call.said().get().replaceAll("\\{\"|\"\\}", "")));
        all.put("codeblock", OctopressTags::code);
        all.put("code", OctopressTags::code);
        all.put("gist", OctopressTags::gist);
        all.put("youtube", call -> watch(call, "https://www.youtube.com/watch?v="));
        all.put("vimeo", call -> watch(call, "https://vimeo.com/"));
        all.put(
                "video",
                call -> call.arguments()
                        .get(0)
                        .map(url -> "<video controls src=\"" + Written.attribute(url) + "\"></video>"));
        return all;
    }

    /** A film is a link, since a page of ours asks no other site for anything. */
    static Optional<String> watch(Call call, String base) {
        return call.arguments().get(0, "id").map(id -> Written.link("", id.startsWith("http") ? id : base + id));
    }

    /** A snippet that another site keeps is a link to it. */
    static Optional<String> gist(Call call) {
        var given = call.arguments().values();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        boolean apart = given.size() > 1 && given.get(1).matches("[0-9a-f]{7,40}");
        var id = apart ? given.get(0) + "/" + given.get(1) : given.get(0);
        return Optional.of(Written.link("", id.startsWith("http") ? id : "https://gist.github.com/" + id));
    }

    private static Optional<String> image(Call call) {
        var found = IMAGE.matcher(call.rest().strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var words = Arguments.of(found.group(3)).values();
        boolean quoted = found.group(3).matches("(?s)[\"'].*");
        var alt = !quoted
                ? found.group(3).strip()
                : words.size() > 1 ? words.get(1) : words.isEmpty() ? "" : words.get(0);
        return Optional.of(Written.picture(found.group(1), alt));
    }

    private static Optional<String> quote(Call call, Optional<String> source) {
        return Optional.of(Written.quote(call.said().get(), source));
    }

    private static Optional<String> source(String rest) {
        if (rest.isBlank()) {
            return Optional.empty();
        }
        var found = SOURCE.matcher(rest.strip());
        if (!found.matches()) {
            return Optional.of(rest.strip());
        }
        var title = found.group(3).strip();
        var who = found.group(1).strip().replaceFirst(",$", "");
        var link = Written.link(title, found.group(2));
        return Optional.of(who.isBlank() ? link : "**" + who + "**, " + link);
    }

    private static Optional<String> code(Call call) {
        var language = CODE.matcher(call.rest());
        var named = language.find() ? language.group(1) : "";
        var title = call.rest().replaceAll("(?:^|\\s)\\w+:(?!//)\\S+", "").strip();
        return Optional.of((title.isEmpty()
                        ? ""
                        : SOURCE.matcher(title).matches() ? source(title).get() + "\n\n" : "*" + title + "*\n\n")
                + Written.code(named, call.inner(), call.indent()));
    }
}
