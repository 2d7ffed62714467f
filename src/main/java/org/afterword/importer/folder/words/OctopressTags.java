package org.afterword.importer.folder.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern FROM = Pattern.compile("(?:^|\\s)from:(\\d{1,9})(?=\\s)");
    private static final Pattern TO = Pattern.compile("(?:^|\\s)to:(\\d{1,9})(?=\\s)");
    private static final Pattern CODE = Pattern.compile("(?:^|\\s)lang:(\\S+)");

    private OctopressTags() {}

    static Map<String, Saying> all() {
        var all = new LinkedHashMap<String, Saying>();
        all.put("img", OctopressTags::image);
        all.put("blockquote", call -> quote(call, source(call.rest())));
        all.put("quote", call -> quote(call, source(call.rest())));
        all.put(
                "pullquote",
                call -> Optional.of(call.said().get().strip().replaceAll("\\{\"\\s*+|(?<!\\s)\\s*+\"\\}", "")));
        all.put("codeblock", OctopressTags::code);
        all.put("code", OctopressTags::code);
        all.put("gist", OctopressTags::gist);
        all.put("youtube", call -> watch(call, "https://www.youtube.com/watch?v="));
        all.put("vimeo", call -> watch(call, "https://vimeo.com/"));
        all.put("video", OctopressTags::video);
        all.put(
                "jsfiddle",
                call -> call.arguments().get(0).map(id -> Written.link("", "https://jsfiddle.net/" + id + "/")));
        return all;
    }

    /** A film is a link, since a page of ours asks no other site for anything. */
    static Optional<String> watch(Call call, String base) {
        return call.arguments().get(0, "id").map(id -> Written.link("", id.startsWith("http") ? id : base + id));
    }

    /** A snippet that another site keeps is a link to it, or to the one of its files that is named. */
    static Optional<String> gist(Call call) {
        var given = call.arguments().values();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        boolean apart = given.size() > 1 && given.get(1).matches("\\d{1,40}|[0-9a-f]{7,40}");
        var id = apart ? given.get(0) + "/" + given.get(1) : given.get(0);
        var file = call.arguments().get(apart ? 2 : 1, "file", "filename");
        return Optional.of(gist(id.startsWith("http") ? id : "https://gist.github.com/" + id, file));
    }

    static String gist(String address, Optional<String> file) {
        return file.map(name -> name.replace("`", ""))
                .filter(name -> !name.isBlank())
                .map(name -> Written.link(
                        "`" + name + "`",
                        address + "#file-" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", "-")))
                .orElseGet(() -> Written.link("", address));
    }

    /** A film with its size, and the picture that stands for it until it is played. */
    private static Optional<String> video(Call call) {
        var given = call.arguments().values();
        var numbers = given.stream().filter(word -> word.matches("\\d{1,5}")).toList();
        var pictures = given.stream()
                .skip(1)
                .filter(word -> word.matches("(?i)\\S+\\.(?:png|jpe?g|gif|webp)"))
                .toList();
        return call.arguments()
                .get(0)
                .map(url -> "<video controls src=\"" + Written.attribute(url) + "\""
                        + (numbers.size() == 2
                                ? " width=\"" + numbers.get(0) + "\" height=\"" + numbers.get(1) + "\""
                                : "")
                        + (pictures.isEmpty() ? "" : " poster=\"" + Written.attribute(pictures.get(0)) + "\"")
                        + "></video>");
    }

    /**
     * Code that lies in a file of its own, as {@code include_code [title] [lang:language] file}.
     *
     * @param files the text of a file, by its name
     */
    static Optional<String> includedCode(Call call, Function<String, Optional<String>> files) {
        var given = call.rest().strip();
        var language = CODE.matcher(given);
        var named = language.find() ? language.group(1) : "";
        var rest = given.replaceAll("(?:^|\\s)(?:lang|from|to):\\S+", "").strip();
        var file = rest.substring(rest.lastIndexOf(' ') + 1);
        var title = rest.substring(0, rest.length() - file.length()).strip();
        var name = file.substring(file.lastIndexOf('/') + 1);
        return files.apply(file)
                .map(whole -> lines(whole, bound(FROM, given, 1), bound(TO, given, Integer.MAX_VALUE)))
                .map(code -> "*" + (title.isEmpty() ? name : title + " (" + name + ")") + "*\n\n"
                        + Written.code(
                                named.isEmpty() && name.contains(".")
                                        ? name.substring(name.lastIndexOf('.') + 1)
                                        : named,
                                code,
                                call.indent()));
    }

    private static int bound(Pattern name, String given, int otherwise) {
        var found = name.matcher(given);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    /** The lines of a text from one to another, both with it, counted from 1. */
    private static String lines(String text, int from, int to) {
        return text.lines().limit(Math.max(0, to)).skip(Math.max(0, from - 1L)).collect(Collectors.joining("\n"));
    }

    private static Optional<String> image(Call call) {
        var found = IMAGE.matcher(call.rest().strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var sizes = found.group(2).strip().split("\\s+");
        return Optional.of(
                Written.picture(found.group(1), sizes, said(found.group(3).strip())));
    }

    /** A picture's title and its alternative text; what stands there once, or without quotes, is both. */
    private static String[] said(String words) {
        boolean nested = words.matches("(?s)'\\s*\".*\"\\s*'|\"\\s*'.*'\\s*\"");
        var inner = nested ? words.substring(1, words.length() - 1).strip() : words;
        if (!inner.matches("(?s)[\"'].*")) {
            return new String[] {"", inner};
        }
        var parts = Arguments.of(inner).values();
        var first = parts.isEmpty() ? "" : parts.get(0);
        return parts.size() > 1 ? new String[] {first, parts.get(1)} : new String[] {"", first};
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
