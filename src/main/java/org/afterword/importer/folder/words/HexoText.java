package org.afterword.importer.folder.words;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** The words of an article of Hexo's: its tags said, and its line ends kept as breaks. */
public final class HexoText {
    /**
     * A post that a tag leads to.
     *
     * @param place where it was served
     * @param title its words where the tag gives none
     */
    public record Post(String place, String title) {}

    private static final Pattern PICTURE =
            Pattern.compile("(!\\[[^\\[\\]]{0,500}\\]\\()(?![/#]|\\w+:)([^\\s()<>]{1,500})");

    private final Function<String, Optional<Post>> posts;
    private final Function<String, Optional<String>> assets;
    private final Function<String, Optional<String>> code;
    private final boolean breaks;

    /**
     * @param posts a post, by its name or its title
     * @param assets where a file was served that lies beside the article
     * @param code the text of a file that an article shows as code
     * @param breaks whether a line end is a break
     */
    public HexoText(
            Function<String, Optional<Post>> posts,
            Function<String, Optional<String>> assets,
            Function<String, Optional<String>> code,
            boolean breaks) {
        this.posts = posts;
        this.assets = assets;
        this.code = code;
        this.breaks = breaks;
    }

    /** The words as Markdown, or as HTML where they are that. Code between fences has no tags. */
    public String plain(String body, int line, Told told, LiquidValues values, boolean html) {
        var said = new Liquid(values, path -> Optional.empty(), said(values, html), HexoThemes.PAIRED, html)
                .outsideCode(
                        body.contains("{#") ? OutsideCode.runs(body, EleventyText::withoutComments) : body, line, told);
        if (html) {
            return said;
        }
        var titled = CodeTitles.shown(Written.whole(said));
        var plain = Kramdown.plain(titled.contains("![") ? OutsideCode.pieces(titled, this::pictures) : titled, told);
        return breaks ? HardBreaks.kept(plain) : plain;
    }

    private Map<String, Saying> said(LiquidValues values, boolean html) {
        var shown = HexoThemes.all();
        shown.put("include_code", call -> OctopressTags.includedCode(call, code));
        shown.put("asset_img", this::picture);
        shown.put("asset_link", call -> link(call, name -> assets.apply(name).map(place -> new Post(place, name))));
        shown.put("post_link", call -> link(call, this::part));
        shown.put("link", HexoText::outside);
        shown.put("iframe", call -> call.arguments().get(0).map(url -> Written.link("", url)));
        var said = Saying.in(html, shown);
        said.put("set", call -> EleventyTags.set(call, values));
        said.put("asset_path", call -> call.arguments().get(0).flatMap(assets).map(HexoText::linked));
        said.put("post_path", call -> call.arguments().get(0).flatMap(posts).map(post -> linked(post.place())));
        return said;
    }

    private Optional<String> picture(Call call) {
        var given = call.arguments().values();
        for (int i = 0; i < given.size(); i++) {
            var found = assets.apply(given.get(i));
            if (found.isPresent()) {
                var behind = given.subList(i + 1, given.size());
                var words =
                        behind.stream().filter(word -> !word.matches("\\d+%?")).toList();
                boolean quoted = call.rest().matches(".*[\"'].*");
                return Optional.of(Written.picture(
                        found.get(),
                        behind.stream()
                                .filter(word -> word.matches("\\d+%?"))
                                .limit(2)
                                .toArray(String[]::new),
                        new String[] {
                            quoted && words.size() > 1 ? words.get(0) : "",
                            quoted && !words.isEmpty() ? words.get(words.size() - 1) : String.join(" ", words)
                        }));
            }
        }
        return Optional.empty();
    }

    /** A place in a post is named behind a hash. */
    private Optional<Post> part(String name) {
        int hash = name.indexOf('#');
        return hash < 0
                ? posts.apply(name)
                : posts.apply(name.substring(0, hash))
                        .map(post -> new Post(post.place() + name.substring(hash), post.title()));
    }

    /** A picture beside the article, whatever the article's address ends in. */
    private String pictures(String text) {
        return PICTURE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + assets.apply(found.group(2).replace("%20", " "))
                                .map(place -> place.replace(" ", "%20"))
                                .orElse(found.group(2))));
    }

    private static Optional<String> link(Call call, Function<String, Optional<Post>> places) {
        var given = call.arguments().values();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var words = given.stream()
                .skip(1)
                .filter(word -> !word.matches("true|false"))
                .toList();
        boolean isMarkup = given.get(given.size() - 1).equals("false");
        return places.apply(given.get(0)).map(to -> {
            var title = words.isEmpty() ? to.title() : String.join(" ", words);
            return Written.link(isMarkup ? title : title.replace("<", "&lt;"), to.place());
        });
    }

    private static Optional<String> outside(Call call) {
        var given = call.arguments().values();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).contains("://")) {
                return Optional.of(Written.link(String.join(" ", given.subList(0, i)), given.get(i)));
            }
        }
        return Optional.empty();
    }

    /** An address as it stands in a link, which would end at a blank. */
    private static String linked(String address) {
        return address.replace(" ", "%20");
    }
}
