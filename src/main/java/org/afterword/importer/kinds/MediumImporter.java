package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.rich.MediumHtml;
import org.afterword.importer.source.ExportFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads what Medium exports: a page of HTML for each article. What others answered is not in it; what its author answered
 * to others lies among the articles, and becomes a draft.
 */
final class MediumImporter implements Importer {
    private static final int MOST_CHARACTERS = 16 << 20;

    /** What a text consists of. */
    private static final String PARTS = ".graf, .section";

    /** An end tag that is none: what stands in it, up to the next sign of a tag's end, is nowhere in the page. */
    private static final Pattern TORN_END = Pattern.compile("</(?![A-Za-z][A-Za-z0-9]*+\\s*+>)");

    private static final Pattern HIDDEN =
            Pattern.compile("<!--(?:(?!-->)[^<])*+<[a-z0-9]+ [^>]*graf", Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "medium";
    }

    @Override
    public boolean recognizes(String head) {
        return head.contains("class=\"h-entry\"") && head.contains("class=\"p-name\"") && head.contains("data-field=");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> out) throws IOException {
        out.accept(new ExportedSite(
                Line.whole(file.name()), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        var line = new Line(file.name(), 1);
        var name = name(file);
        var text = file.wholeText(MOST_CHARACTERS);
        var page = Jsoup.parse(text.orElse("")).body();
        var words = page.selectFirst("[data-field=body]");
        var problem = problem(text, page, words);
        if (!problem.isEmpty()) {
            out.accept(new Refused(What.ARTICLE, line, name, problem));
            return;
        }
        var published = page.select("time.dt-published").attr("datetime");
        var date = Moment.parse(published, zone);
        if (date.isEmpty() && !published.isEmpty()) {
            out.accept(new Remark(
                    line, "date", "article %s has no date that can be read: '%s'".formatted(name, published)));
        }
        var author = Optional.of(page.select(".p-author").text())
                .filter(who -> !Slug.of(who).isEmpty());
        author.ifPresent(who -> out.accept(new ExportedAuthor(
                line,
                Slug.of(who),
                who,
                Optional.of(page.select(".p-author").attr("href")).filter(url -> !url.isEmpty()))));
        var subtitle = Optional.of(
                        PrivateWords.without(page.select(".p-summary").text()))
                .filter(said -> !said.isBlank());
        var draft = name.startsWith("draft_") || published.isEmpty()
                ? Optional.of("a draft")
                : Optional.of("an answer to somebody").filter(any -> subtitle.isEmpty() && isAnswer(words));
        draft.filter(reason -> !reason.equals("a draft"))
                .ifPresent(reason -> out.accept(new Remark(
                        line, "answer", "'%s' seems to be your answer to somebody, so it is a draft".formatted(name))));
        var title =
                PrivateWords.without(page.select("h1.p-name").text()); // one that is never closed holds the whole file
        out.accept(new PlainArticle(
                        line,
                        name,
                        slug(name),
                        // links to what is not public here still lead to Medium
                        MediumHtml.id(name)
                                .filter(any -> draft.isEmpty())
                                .map(MediumHtml::address)
                                .map(List::of)
                                .orElse(List.of()),
                        link(page),
                        title,
                        date,
                        Optional.empty(),
                        author.map(Slug::of),
                        List.of(),
                        subtitle,
                        draft,
                        Optional.empty(),
                        false,
                        Map.of(),
                        Optional.empty(),
                        Body.html(MediumHtml.plain(words)))
                .exported());
    }

    /** The address on a host of the author's own; those on Medium's hosts cannot be taken along. */
    private static List<String> link(Element page) {
        return OldAddress.parse(page.select(".p-canonical").attr("href"))
                .filter(old -> !old.host().matches("(?:.*\\.)?medium\\.com"))
                .map(old -> List.of("https://" + old.host() + old.path()))
                .orElse(List.of());
    }

    /** What keeps an article from being read; empty where nothing does. */
    private static String problem(Optional<String> text, Element page, Element words) {
        if (text.isEmpty()) {
            return "it is longer than %s characters".formatted(MOST_CHARACTERS);
        } else if (words == null) {
            return "its text cannot be found";
        } else if (!text.get().contains("</article>")) {
            return "the file ends within it";
        } else if (!words.select("footer, time, .p-author, .p-canonical").isEmpty()
                || page.select(PARTS).size() > words.select(PARTS).size()
                || page.select("footer").isEmpty() && text.get().contains("</footer>")) {
            return "it is not clear where its text ends";
        } else if (!page.ownText().isBlank()) {
            return "words stand outside of it";
        } else if (HIDDEN.matcher(words.html()).find()) {
            return "a comment of HTML's hides a part of its text";
        } else if (TORN_END.matcher(text.get()).find()
                || words.getAllElements().stream().anyMatch(MediumImporter::isTorn)) {
            return "a tag in it lacks its end or a quotation mark, and words may be lost with it";
        }
        return "";
    }

    /** Whether the value of an attribute goes on where the next one begins, so that what is between them is no text. */
    private static boolean isTorn(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().indexOf('"') >= 0
                        || attribute.getKey().indexOf('<') >= 0
                        || attribute.getKey().equals("class")
                                && attribute.getValue().indexOf('<') >= 0);
    }

    /** Something short with neither a heading nor a picture. */
    private static boolean isAnswer(Element words) {
        return words.select(".graf--title, h2, h3, h4, figure").isEmpty()
                && words.select(".graf").size() < 4
                && words.text().length() < 1000;
    }

    private static String name(ExportFile file) {
        return file.name().replaceFirst("^.*[/\\\\!]", "").replaceFirst("\\.html?$", "");
    }

    /** The name of the file without its date and Medium's own mark. */
    private static String slug(String name) {
        return Slug.of(
                name.replaceFirst("^(?:\\d{4}-\\d\\d-\\d\\d|draft)_", "").replaceFirst("-{1,2}[0-9a-f]{8,12}$", ""));
    }
}
