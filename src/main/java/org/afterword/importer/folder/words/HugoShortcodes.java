package org.afterword.importer.folder.words;

import java.util.Optional;
import java.util.function.Function;
import org.afterword.importer.folder.matter.Matter;

/** The shortcodes that Hugo has of its own; any other is tried as one of the author's. */
final class HugoShortcodes implements Saying {
    private final Function<String, Optional<String>> links;
    private final Matter params;
    private final Saying custom;
    private final boolean html;

    /**
     * @param links where a page was served, by what {@code ref} calls it
     * @param params the article's fields, and the site's own settings where it has none
     * @param custom the shortcodes of the author's own
     * @param html whether the article is HTML
     */
    HugoShortcodes(Function<String, Optional<String>> links, Matter params, Saying custom, boolean html) {
        this.links = links;
        this.params = params;
        this.custom = custom;
        this.html = html;
    }

    @Override
    public Optional<String> say(Call call) {
        Saying shown = this::shown;
        return custom.say(call).or(() -> asItIs(call)).or(() -> (html ? shown.inHtml() : shown).say(call));
    }

    /** What is the same in Markdown and in HTML. */
    private Optional<String> asItIs(Call call) {
        var given = call.arguments();
        return switch (call.name()) {
            case "ref", "relref" -> given.get(0, "path").flatMap(links).map(address -> address.replace(" ", "%20"));
            case "param" -> given.get(0).flatMap(this::param);
            case "lead" -> Optional.of(call.said().get().strip());
            case "rawhtml", "raw-html", "raw_html", "html", "raw" -> Optional.of(call.inner());
            case "comment" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private Optional<String> shown(Call call) {
        var given = call.arguments();
        return switch (call.name()) {
            case "figure", "image", "img" -> figure(given);
            case "highlight" ->
                Optional.of(Written.code(
                        given.get(0, "lang").orElse(""), call.said().get(), call.indent()));
            case "youtube" -> OctopressTags.watch(call, "https://www.youtube.com/watch?v=");
            case "vimeo" -> OctopressTags.watch(call, "https://vimeo.com/");
            case "gist" -> OctopressTags.gist(call);
            case "tweet", "twitter", "x" -> tweet(given);
            case "instagram" ->
                given.get(0, "id").map(id -> Written.link("", "https://www.instagram.com/p/" + id + "/"));
            case "details" -> details(call, given);
            case "admonition", "notice", "callout", "hint", "alert" -> box(call, given);
            case "tip", "note", "warning", "info", "danger", "important", "caution" ->
                Optional.of(
                        Alerts.of(call.name(), given.named("title"), call.said().get()));
            case "collapse", "expand", "spoiler" -> details(call, given);
            case "mermaid" -> Optional.of(Written.code("mermaid", call.inner(), call.indent()));
            case "button", "btn" ->
                given.get(-1, "href", "url", "link", "relref")
                        .filter(to -> to.startsWith("http") || to.startsWith("/"))
                        .map(to -> Written.link(call.said().get().strip(), to));
            default -> Optional.empty();
        };
    }

    /** A field, or one within another, such as {@code author.name}. */
    private Optional<String> param(String path) {
        var names = path.split("\\.", -1);
        var within = params;
        for (int i = 0; i + 1 < names.length; i++) {
            within = within.within(names[i]);
        }
        return within.text(names[names.length - 1]);
    }

    /** A box of a theme: LoveIt and Docsy name the kind, others put it first. What has no inner words is none. */
    private static Optional<String> box(Call call, Arguments given) {
        var words = call.said().get();
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(
                        Alerts.of(given.get(0, "type", "kind", "color").orElse(""), given.get(1, "title"), words));
    }

    private static Optional<String> figure(Arguments given) {
        var title = given.named("title").map(words -> "<strong>" + words + "</strong>");
        var source = given.named("attr")
                .map(words -> given.named("attrlink")
                        .map(to -> "<a href=\"" + Written.attribute(to) + "\">" + words + "</a>")
                        .orElse(words));
        var caption = String.join(
                        " ",
                        title.orElse(""),
                        given.named("caption").map(Rendered::within).orElse(""),
                        source.orElse(""))
                .replaceAll(" +", " ")
                .strip();
        var alt = given.get(-1, "alt").or(() -> given.named("caption")).orElse("");
        return given.get(0, "src")
                .map(src -> Written.figure(
                        src,
                        alt,
                        Optional.of(caption).filter(text -> !text.isEmpty()),
                        given.named("link"),
                        size(given)));
    }

    private static String[] size(Arguments given) {
        return new String[] {
            given.named("width").orElse(""), given.named("height").orElse("")
        };
    }

    private static Optional<String> tweet(Arguments given) {
        return given.named("user")
                .flatMap(user -> given.named("id").map(id -> "https://twitter.com/" + user + "/status/" + id))
                .or(() -> given.get(0).map(id -> "https://twitter.com/i/status/" + id))
                .map(address -> Written.link("", address));
    }

    private static Optional<String> details(Call call, Arguments given) {
        var open = given.named("open").filter(text -> text.equals("true")).isPresent() ? " open" : "";
        return Optional.of("<details" + open + ">\n<summary>"
                + Rendered.within(given.get(0, "summary", "title").orElse("Details")) + "</summary>\n\n"
                + call.said().get().strip() + "\n\n</details>");
    }
}
