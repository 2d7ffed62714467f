package org.afterword.importer.export;

import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.afterword.base.Moment;
import org.afterword.content.settings.Author;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.content.thread.ShownIds;
import org.afterword.content.thread.TextIds;
import org.afterword.importer.record.AfterwordNames;

/** Writes a site as an Atom feed (RFC 4287) in which each comment says what it answers (RFC 4685 §3). */
final class AtomWriter {
    private static final String EPOCH = "1970-01-01T00:00:00Z";

    private final WholeSite site;
    private final XMLStreamWriter xml;
    private final AfterwordXml parts;
    private final WholeHtml html;

    AtomWriter(WholeSite site, WholeHtml html, Writer out) throws XMLStreamException {
        this.site = site;
        this.html = html;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        this.parts = new AfterwordXml(xml);
    }

    void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        parts.line();
        xml.writeStartElement("feed");
        xml.writeAttribute("xmlns", "http://www.w3.org/2005/Atom");
        xml.writeAttribute("xmlns:thr", "http://purl.org/syndication/thread/1.0");
        xml.writeAttribute("xmlns:afterword", AfterwordNames.NAMESPACE);
        parts.line();
        parts.element("id", site.settings().url() + "/");
        parts.element("title", site.settings().title());
        parts.element(
                "updated",
                site.articles().stream()
                        .flatMap(one -> changes(one))
                        .max(Moment::compareTo)
                        .map(Moment::dateTime)
                        .orElse(EPOCH));
        parts.settings(site);
        for (var author : site.settings().authors().values()) {
            xml.writeStartElement("afterword:person");
            xml.writeAttribute("key", author.key());
            xml.writeCharacters(AfterwordXml.allowed(author.name()));
            xml.writeEndElement();
            parts.line();
        }
        for (var article : site.articles()) {
            article(article);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** When an article, and each answer to it, was last changed. */
    private static Stream<Moment> changes(WholeSite.Whole one) {
        return Stream.concat(
                one.article().updated().or(() -> one.article().date()).stream(),
                one.comments().stream()
                        .map(reply -> reply.comment())
                        .flatMap(comment -> comment.edited().or(() -> comment.date()).stream()));
    }

    private void article(WholeSite.Whole whole) throws XMLStreamException {
        var article = whole.article();
        var address = address(article.path());
        var author = article.author().map(site.settings().authors()::get);
        entry(
                address,
                article.title(),
                article.date(),
                article.updated(),
                author.map(Author::name)
                        .or(article::author)
                        .orElse(site.settings().title()),
                author.flatMap(Author::url));
        link(address);
        if (whole.enclosed().isPresent()) {
            enclosed(whole.enclosed().get());
        }
        for (var tag : article.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", AfterwordXml.allowed(tag));
            parts.line();
        }
        content(html.of(article));
        parts.file(whole);
        xml.writeEndElement();
        parts.line();
        var ids = new ShownIds(new TextIds(article.markdown(), article.steps().size(), article.syntax())::have);
        var fragments = Stream.concat(whole.comments().stream(), whole.held().stream())
                .map(reply -> Comment.fragment(ids.next(reply.comment().id(), true)))
                .toList()
                .iterator();
        for (var reply : whole.comments()) {
            comment(reply, address + "#" + fragments.next(), article.path(), ids, false);
        }
        for (var reply : whole.held()) {
            comment(reply, address + "#" + fragments.next(), article.path(), ids, true);
        }
    }

    /**
     * @param address that leads to it
     * @param ids of the comments that the export holds: what answers another one answers the article
     */
    private void comment(Reply reply, String address, String path, ShownIds ids, boolean held)
            throws XMLStreamException {
        var comment = reply.comment();
        var author = comment.by().map(site.settings().authors()::get);
        var name = comment.name().or(() -> author.map(Author::name)).orElse("Anonymous");
        entry(
                address,
                "Comment by " + name,
                comment.date(),
                comment.edited(),
                name,
                comment.url().or(() -> author.flatMap(Author::url)));
        link(address);
        if (comment.url().isPresent()) {
            parts.element("afterword:url", comment.url().get());
        }
        var answered = address(path)
                + reply.to().flatMap(ids::fragment).map(id -> "#" + id).orElse("");
        xml.writeEmptyElement("thr:in-reply-to");
        xml.writeAttribute("ref", answered);
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("href", answered);
        parts.line();
        if (reply.to().isPresent()) {
            parts.element("afterword:reply-to", reply.to().get());
        }
        if (held) {
            parts.element("afterword:held", "true");
        }
        content(html.of(comment, path));
        parts.comment(reply);
        xml.writeEndElement();
        parts.line();
    }

    private String address(String path) {
        return site.settings().url() + path;
    }

    private void enclosed(WholeSite.Enclosed file) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "enclosure");
        xml.writeAttribute("href", file.url());
        xml.writeAttribute("type", file.type());
        xml.writeAttribute("length", String.valueOf(file.length()));
        parts.line();
    }

    private void link(String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("href", address);
        parts.line();
    }

    /** @param url of the author; one that leads into the site has the site before it */
    private void entry(
            String id,
            String title,
            Optional<Moment> date,
            Optional<Moment> updated,
            String author,
            Optional<String> url)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        parts.line();
        parts.element("id", id);
        parts.element("title", title);
        parts.element("updated", updated.or(() -> date).map(Moment::dateTime).orElse(EPOCH));
        if (date.isPresent()) {
            parts.element("published", date.get().dateTime());
        }
        xml.writeStartElement("author");
        parts.element("name", author);
        if (url.isPresent()) {
            parts.element("uri", url.get().startsWith("/") ? address(url.get()) : url.get());
        }
        xml.writeEndElement();
        parts.line();
    }

    private void content(String html) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        parts.cdata(html);
        xml.writeEndElement();
        parts.line();
    }
}
