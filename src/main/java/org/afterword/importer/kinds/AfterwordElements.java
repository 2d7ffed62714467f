package org.afterword.importer.kinds;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.source.XmlElement;

/** What an element of an export says in Afterword's own namespace, where the export was written by Afterword. */
record AfterwordElements(XmlElement element) {

    Optional<String> text(String name) {
        return element.child("afterword:" + name).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    Optional<Moment> moment(String name) {
        return text(name).flatMap(text -> Moment.parse(text, ZoneOffset.UTC));
    }

    /** Tells of a date of a comment that cannot be read. */
    void checkDates(UnreadDate unread, String id) {
        for (var name : List.of("date", "edited")) {
            unread.check("comment " + id, text(name), moment(name));
        }
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    Optional<Integer> number(String name) {
        return text(name).filter(text -> text.matches("[1-9]\\d{0,3}")).map(Integer::valueOf);
    }

    /** Whether Afterword wrote the element. */
    boolean isThere() {
        return element.child("afterword:body").isPresent();
    }

    Optional<Comment.Source> source() {
        return element.child("afterword:source")
                .map(child -> new Comment.Source(
                        child.attribute("system").orElse(""),
                        child.attribute("id"),
                        child.attribute("parent"),
                        child.attribute("url")));
    }

    /** The article's own file. */
    Optional<ExportedArticle.Verbatim> verbatim() {
        return element.child("afterword:file")
                .flatMap(child -> child.attribute("path")
                        .filter(OwnRecords::isArticlePath)
                        .map(path -> new ExportedArticle.Verbatim(path, child.text())));
    }

    Optional<Body> markdown(String name) {
        return element.child("afterword:" + name).map(child -> new Body(child.text(), Body.Format.MARKDOWN));
    }
}
