package org.afterword.importer.export;

import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.afterword.base.Moment;
import org.afterword.content.thread.Reply;
import org.afterword.importer.source.XmlMending;

/** Writes XML element by element, and what {@code AfterwordElements} reads. */
final class AfterwordXml {
    private final XMLStreamWriter xml;

    AfterwordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** An element with text. */
    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
        line();
    }

    /** An element with text that may hold markup; the end of CDATA is split over two (XML 1.0 §2.7). */
    void data(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        cdata(text);
        xml.writeEndElement();
        line();
    }

    void cdata(String text) throws XMLStreamException {
        xml.writeCData(allowed(text).replace("]]>", "]]]]><![CDATA[>"));
    }

    void settings(WholeSite site) throws XMLStreamException {
        if (site.text().isPresent()) {
            data("afterword:settings", site.text().get());
        }
    }

    void file(WholeSite.Whole article) throws XMLStreamException {
        xml.writeStartElement("afterword:file");
        xml.writeAttribute("path", article.file());
        cdata(article.text());
        xml.writeEndElement();
        line();
    }

    void comment(Reply reply) throws XMLStreamException {
        var comment = reply.comment();
        element("afterword:id", comment.id());
        optional("afterword:author", comment.name());
        optional("afterword:by", comment.by());
        optional("afterword:date", comment.date().map(Moment::iso));
        optional("afterword:edited", comment.edited().map(Moment::iso));
        optional("afterword:about", comment.about().map(String::valueOf));
        optional("afterword:pinned", Optional.of("true").filter(any -> comment.pinned()));
        optional("afterword:removed", Optional.of("true").filter(any -> comment.removed()));
        element("afterword:kind", comment.kind().name().toLowerCase(Locale.ROOT));
        if (comment.source().isPresent()) {
            var source = comment.source().get();
            xml.writeEmptyElement("afterword:source");
            xml.writeAttribute("system", source.system());
            attribute("id", source.id());
            attribute("parent", source.parent());
            attribute("url", source.url());
            line();
        }
        data("afterword:body", comment.body().markdown());
    }

    private void optional(String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            element(name, text.get());
        }
    }

    private void attribute(String name, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) {
            xml.writeAttribute(name, allowed(value.get()));
        }
    }

    /** XML 1.0 §2.2 has no place for some characters. */
    static String allowed(String text) {
        return text.codePoints().allMatch(XmlMending::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmlMending::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
