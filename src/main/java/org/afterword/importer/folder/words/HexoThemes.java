package org.afterword.importer.folder.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tags of Hexo's most used themes, NexT and Butterfly, that only say a thing. */
final class HexoThemes {
    /** Those with a closing tag. */
    static final Set<String> PAIRED = Set.of(
            "note", "centerquote", "cq", "grouppicture", "gp", "mermaid", "fold", "folding", "hideToggle", "hideBlock");

    private HexoThemes() {}

    static Map<String, Saying> all() {
        Map<String, Saying> all = new LinkedHashMap<>();
        all.put("note", HexoThemes::note);
        all.put("centerquote", HexoThemes::quote);
        all.put("cq", HexoThemes::quote);
        all.put("grouppicture", call -> Optional.of(call.said().get().strip()));
        all.put("gp", call -> Optional.of(call.said().get().strip()));
        all.put("mermaid", call -> Optional.of(Written.code("mermaid", call.inner(), call.indent())));
        all.put(
                "label",
                call -> Optional.of(call.rest().replaceFirst("^\\s*\\w*@", "").strip())
                        .filter(words -> !words.isEmpty()));
        all.put("button", HexoThemes::button);
        all.put("btn", HexoThemes::button);
        all.put("pdf", call -> call.arguments().get(0).map(url -> Written.link("", url)));
        all.put("fold", HexoThemes::details);
        all.put("folding", HexoThemes::details);
        all.put("hideToggle", HexoThemes::details);
        all.put("hideBlock", HexoThemes::details);
        return all;
    }

    private static Optional<String> note(Call call) {
        var kind = call.rest().strip().split("\\s+", 2)[0];
        return Optional.of(Alerts.of(kind, Optional.empty(), call.said().get()));
    }

    private static Optional<String> quote(Call call) {
        return Optional.of(Written.quote(call.said().get(), Optional.empty()));
    }

    /** {@code button url, text, icon, title}; a button without words has its icon alone. */
    private static Optional<String> button(Call call) {
        var given = call.rest().split(",");
        var to = given[0].strip().replaceAll("^[\"']|[\"']$", "");
        return to.startsWith("http") || to.startsWith("/")
                ? Optional.of(Written.link(given.length > 1 ? given[1].strip() : "", to))
                : Optional.empty();
    }

    /** What opens when it is asked for; a colour before the title says nothing. */
    private static Optional<String> details(Call call) {
        var title =
                call.rest().strip().replaceFirst("^\\w+\\s*,\\s*(?=\\D)", "").replaceFirst(",.*", "");
        return Optional.of("<details>\n<summary>" + Rendered.within(title.isBlank() ? "…" : title) + "</summary>\n\n"
                + call.said().get().strip() + "\n\n</details>");
    }
}
