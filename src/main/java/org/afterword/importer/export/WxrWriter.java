package org.afterword.importer.export;

import java.io.Writer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import org.afterword.content.address.Slug;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.importer.record.AfterwordNames;

/** Writes a site as WXR 1.2, which WordPress imports; what WordPress has no place for stands beside it. */
final class WxrWriter {
    /** RFC 822 §5 with four digits for the year, as RSS 2.0 has it. */
    private static final DateTimeFormatter PUBLISHED =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss +0000", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /**
     * What is said of an article without a date: importers abort where there is none, and WordPress' own would take the day of
     * the import. Like this, it stands behind all others there, too.
     */
    private static final Moment UNDATED =
            Moment.parse("1970-01-01T00:00:00Z", ZoneOffset.UTC).orElseThrow();

    private final WholeSite site;
    private final XMLStreamWriter xml;
    private final AfterwordXml parts;
    private final WholeHtml html;
    private int posts;
    private int comments;

    WxrWriter(WholeSite site, WholeHtml html, Writer out) throws XMLStreamException {
        this.site = site;
        this.html = html;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        this.parts = new AfterwordXml(xml);
    }

    void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        parts.line();
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeAttribute("xmlns:excerpt", "http://wordpress.org/export/1.2/excerpt/");
        xml.writeAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.writeAttribute("xmlns:wp", "http://wordpress.org/export/1.2/");
        xml.writeAttribute("xmlns:afterword", AfterwordNames.NAMESPACE);
        parts.line();
        xml.writeStartElement("channel");
        parts.line();
        var settings = site.settings();
        parts.element("title", settings.title());
        parts.element("link", settings.url());
        parts.element("description", settings.description().orElse(""));
        parts.element("language", settings.language());
        parts.element("wp:wxr_version", "1.2");
        parts.element("wp:base_site_url", settings.url());
        parts.element("wp:base_blog_url", settings.url());
        parts.settings(site);
        int number = 0;
        for (var author : settings.authors().values()) {
            xml.writeStartElement("wp:author");
            parts.element("wp:author_id", String.valueOf(++number));
            parts.data("wp:author_login", author.key());
            parts.data("wp:author_display_name", author.name());
            xml.writeEndElement();
            parts.line();
        }
        for (var article : site.articles()) {
            item(article);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void item(WholeSite.Whole whole) throws XMLStreamException {
        var article = whole.article();
        xml.writeStartElement("item");
        parts.line();
        parts.element("title", article.title());
        parts.element("link", site.settings().url() + article.path());
        var date = article.date().orElse(UNDATED);
        parts.element("pubDate", PUBLISHED.format(inUtc(date)));
        parts.data("dc:creator", article.author().orElse(""));
        parts.data("content:encoded", html.of(article));
        parts.data("excerpt:encoded", article.description().orElse(""));
        parts.element("wp:post_id", String.valueOf(++posts));
        dates("wp:post_date", date);
        if (article.updated().isPresent()) {
            dates("wp:post_modified", article.updated().get());
        }
        parts.element("wp:comment_status", article.comments() == CommentsState.OPEN ? "open" : "closed");
        parts.element("wp:ping_status", "closed");
        var path = Slashes.noneBehind(article.path());
        parts.element("wp:post_name", path.substring(path.lastIndexOf('/') + 1));
        parts.element("wp:status", article.draft() ? "draft" : "publish");
        parts.element("wp:post_parent", "0");
        parts.element("wp:post_type", article.page() ? "page" : "post");
        for (var tag : article.tags()) {
            xml.writeStartElement("category");
            xml.writeAttribute("domain", "post_tag");
            xml.writeAttribute("nicename", Slug.of(tag));
            parts.cdata(tag);
            xml.writeEndElement();
            parts.line();
        }
        if (whole.enclosed().isPresent()) {
            enclosed(whole.enclosed().get());
        }
        parts.file(whole);
        comments(whole);
        xml.writeEndElement();
        parts.line();
    }

    /** As RSS 2.0 has it, and in the field in which WordPress keeps it. */
    private void enclosed(WholeSite.Enclosed file) throws XMLStreamException {
        xml.writeEmptyElement("enclosure");
        xml.writeAttribute("url", file.url());
        xml.writeAttribute("length", String.valueOf(file.length()));
        xml.writeAttribute("type", file.type());
        parts.line();
        xml.writeStartElement("wp:postmeta");
        parts.element("wp:meta_key", "enclosure");
        parts.data("wp:meta_value", file.url() + "\n" + file.length() + "\n" + file.type() + "\n");
        xml.writeEndElement();
        parts.line();
    }

    private void dates(String name, Moment moment) throws XMLStreamException {
        parts.element(name, TIME.format(moment.time()));
        parts.element(name + "_gmt", TIME.format(inUtc(moment)));
    }

    private static OffsetDateTime inUtc(Moment moment) {
        return moment.time().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private void comments(WholeSite.Whole whole) throws XMLStreamException {
        Map<String, Integer> numbers = new HashMap<>();
        whole.held().forEach(reply -> numbers.put(reply.comment().id(), ++comments));
        whole.comments().forEach(reply -> numbers.put(reply.comment().id(), ++comments));
        for (var reply : whole.comments()) {
            comment(whole.article().path(), reply, numbers, "1");
        }
        for (var reply : whole.held()) {
            if (whole.comments().stream()
                    .noneMatch(
                            other -> other.comment().id().equals(reply.comment().id()))) {
                comment(whole.article().path(), reply, numbers, "0");
            }
        }
    }

    private void comment(String path, Reply reply, Map<String, Integer> numbers, String approved)
            throws XMLStreamException {
        var comment = reply.comment();
        xml.writeStartElement("wp:comment");
        parts.line();
        parts.element("wp:comment_id", String.valueOf(numbers.get(comment.id())));
        parts.data("wp:comment_author", name(comment));
        parts.element("wp:comment_author_url", comment.url().orElse(""));
        if (comment.date().isPresent()) {
            dates("wp:comment_date", comment.date().get());
        }
        parts.data("wp:comment_content", html.of(comment, path));
        parts.element("wp:comment_approved", comment.removed() ? "trash" : approved);
        parts.element(
                "wp:comment_type", comment.isPing() ? comment.kind().name().toLowerCase(Locale.ROOT) : "comment");
        parts.element(
                "wp:comment_parent", String.valueOf(reply.to().map(numbers::get).orElse(0)));
        parts.element("wp:comment_user_id", "0");
        parts.comment(reply);
        xml.writeEndElement();
        parts.line();
    }

    private String name(Comment comment) {
        return comment.name()
                .or(() ->
                        comment.by().map(by -> site.settings().authors().get(by).name()))
                .orElse("");
    }
}
