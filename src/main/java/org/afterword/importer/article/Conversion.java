package org.afterword.importer.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Shortened;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.address.Slug;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticleFile;
import org.afterword.content.settings.CommentsState;
import org.afterword.importer.body.Blocks;
import org.afterword.importer.body.BodyText;
import org.afterword.importer.body.BodyTree;
import org.afterword.importer.body.LatePictures;
import org.afterword.importer.body.LinkChange;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.body.Paragraphs;
import org.afterword.importer.body.Shortcodes;
import org.afterword.importer.body.Squarespace;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.markdown.MentionedMarkup;

/** Makes the files of articles: shortcodes, links and HTML become what they are here. Safe for use by several threads. */
public final class Conversion {
    /**
     * A file as it was made.
     *
     * @param mark stands for what the export said, and for what was made of it
     * @param remarks what was noticed meanwhile
     */
    record Made(Gathered.Article one, String text, Imported.Mark mark, List<Remark> remarks) {}

    private final Gathered gathered;
    private final Rewriting rewriting;
    private final BodyText text;
    private final CommentsState usual;
    private final Sounds sounds;
    private final Map<String, Shortcodes> shortcodes = new HashMap<>();
    private final Map<String, Blocks> blocks = new HashMap<>();

    /** @param usual what holds for an article that does not say whether it takes comments */
    public Conversion(Gathered gathered, Rewriting rewriting, BodyText text, CommentsState usual) {
        this.gathered = gathered;
        this.rewriting = rewriting;
        this.text = text;
        this.usual = usual;
        this.sounds = new Sounds(gathered, rewriting, gathered.site().flatMap(ExportedSite::url));
        for (var one : gathered.articles()) {
            shortcodes.computeIfAbsent(one.system(), system -> new Shortcodes(gathered.files(system)));
            blocks.computeIfAbsent(one.system(), system -> new Blocks(gathered.blocks(system)));
        }
    }

    /** @param author what the front matter names as the author */
    Made file(Gathered.Article one, Addresses.Home home, Optional<String> author) {
        var article = one.article();
        var remarks = new ArrayList<Remark>();
        if (article.verbatim().isPresent()) {
            return made(one, article.verbatim().get().text(), remarks);
        }
        var given = article.file();
        var title = given.title().isBlank()
                ? fallbackTitle(article)
                : given.title().strip().replaceAll("\\s+", " ");
        if (given.title().isBlank()) {
            remarks.add(new Remark(
                    article.line(),
                    "title",
                    "article %s has no title; it is called '%s'"
                            .formatted(article.thread().key(), title)));
        }
        var sound = sounds.of(article, remarks);
        var file = new ArticleFile(
                title,
                given.date(),
                given.updated(),
                author,
                given.tags().stream()
                        .filter(tag -> canBeAddress("tag", tag, article, remarks))
                        .toList(),
                given.description(),
                given.draft() || article.state() == State.PENDING,
                given.expires(),
                home.aliases(),
                cover(one).or(given::image),
                sound,
                given.series().filter(series -> canBeAddress("series", series, article, remarks)),
                given.steps(),
                given.comments().filter(state -> state != usual),
                given.discussions(),
                given.page(),
                given.language(),
                translations(given),
                extra(one, sounds.extra(article, sound)),
                markdown(one, remarks));
        return made(one, file.text(), remarks);
    }

    private static Made made(Gathered.Article one, String text, List<Remark> remarks) {
        return new Made(one, text, new Imported.Mark(source(one.article()), Imported.mark(text)), remarks);
    }

    private static String source(ExportedArticle article) {
        return Imported.mark(Fingerprint.of(List.of(
                article.file().text(), "\n", article.body().text(), "\n" + article.state() + article.verbatim())));
    }

    /** A tag or a series has a page of its own, for which no path can be made of signs alone. */
    private static boolean canBeAddress(String what, String name, ExportedArticle article, List<Remark> remarks) {
        if (Slug.of(name).isEmpty()) {
            remarks.add(new Remark(
                    article.line(),
                    what,
                    "article %s had the %s '%s', which was left out: it has no letter and no digit for an address"
                            .formatted(article.thread().key(), what, name)));
            return false;
        }
        return true;
    }

    /** Remarks on the texts that no article shows that was made. */
    List<Remark> unused() {
        var unused = new ArrayList<Remark>();
        blocks.forEach((system, known) -> gathered.blocks(system).values().stream()
                .filter(block -> !known.isShown(block.key()))
                .forEach(block -> unused.add(new Remark(
                        block.line(),
                        "left-out",
                        "the reusable block %s is in no article and was left out".formatted(block.key())))));
        return unused;
    }

    private String markdown(Gathered.Article one, List<Remark> remarks) {
        var article = one.article();
        var body = article.body();
        if (body.format() == Body.Format.MARKDOWN) {
            var page = OldPage.at(article.links().stream().findFirst().or(() -> Optional.of(rewriting.oldRoot())));
            return LinkChange.in(LatePictures.in(body.text()), link -> rewriting.rewritten(link, page));
        }
        if (body.format() == Body.Format.TEXT) {
            return text.article(BodyTree.text(body.text()));
        }
        var html = body.text();
        if (body.format() == Body.Format.WORDPRESS) {
            html = blocks.get(one.system())
                    .expand(
                            html,
                            said -> remarks.add(new Remark(
                                    article.line(),
                                    "block",
                                    "article " + article.thread().key() + ": " + said)));
            html = shortcodes
                    .get(one.system())
                    .expand(
                            html,
                            article.thread().key(),
                            said -> remarks.add(new Remark(article.line(), "shortcode", said)));
            if (html.contains("<!--nextpage-->")) {
                remarks.add(new Remark(article.line(), "pages", "the article had several pages, which are one now"));
            }
        }
        BodyTree.hidden(body.text())
                .ifPresent(words -> remarks.add(new Remark(
                        article.line(),
                        "unseen",
                        "a comment of HTML's hides words in article %s, and they were left out: '%s'"
                                .formatted(article.thread().key(), Shortened.to(80, PrivateWords.without(words))))));
        var tree = BodyTree.article(
                isInLines(body, html) ? Paragraphs.of(html, true) : MentionedMarkup.asWords(html, true));
        if (tree.childrenSize() == 0 && !tree.hasText() && !body.text().isBlank()) {
            remarks.add(new Remark(
                    article.line(),
                    "words",
                    "article %s has no words that can be read"
                            .formatted(article.thread().key())));
        }
        rewriting.rewrite(tree, OldPage.at(article.links().stream().findFirst()));
        BodyText.remarks(
                tree,
                element -> remarks.add(new Remark(
                        article.line(),
                        "markup",
                        "the article has a <%s>, which was kept as it is".formatted(element))));
        return text.article(tree);
    }

    /** Whether line ends part paragraphs, since no editor of blocks has written it. */
    private static boolean isInLines(Body body, String html) {
        return body.format() == Body.Format.WORDPRESS && !html.contains("<!-- wp:") && !Squarespace.isWhole(html);
    }

    /** Where the same is said in other languages now, of what came along. */
    private Map<String, String> translations(ArticleFile given) {
        var here = new LinkedHashMap<String, String>();
        given.translations()
                .forEach((language, address) -> rewriting.article(address).ifPresent(path -> here.put(language, path)));
        return here;
    }

    private Optional<Article.Picture> cover(Gathered.Article one) {
        return gathered.cover(one)
                .flatMap(file -> rewriting.file(file.url()).map(path -> new Article.Picture(path, file.caption())));
    }

    /** A picture that stands for the article, and is not in the folder of the old files, is kept by its address. */
    private Map<String, Object> extra(Gathered.Article one, Map<String, Object> given) {
        var lost = gathered.cover(one).filter(file -> rewriting.file(file.url()).isEmpty());
        if (lost.isEmpty()) {
            return given;
        }
        var extra = new LinkedHashMap<>(given);
        extra.putIfAbsent("cover", lost.get().url());
        return extra;
    }

    private static String fallbackTitle(ExportedArticle article) {
        if (!article.slug().isBlank()) {
            return article.slug().substring(article.slug().lastIndexOf('/') + 1).replace('-', ' ');
        }
        return article.file()
                .date()
                .map(date -> date.day().toString())
                .orElse("Untitled " + article.thread().key());
    }
}
