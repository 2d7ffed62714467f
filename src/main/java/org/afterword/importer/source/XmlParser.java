package org.afterword.importer.source;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses one record that was cut out of a file, with the namespaces that its containers declare. */
final class XmlParser {
    private static final Pattern DECLARATION = Pattern.compile("\\sxmlns(?::([\\w.-]+))?\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final String UNKNOWN = "other";

    /** An export has some dozens of names; what has many more is not worth remembering. */
    private static final int MOST_KNOWN = 1000;

    /** One for each thread: a factory may remember the reader that it made last. */
    private final ThreadLocal<XMLInputFactory> factory = ThreadLocal.withInitial(XmlParser::newFactory);

    private final UnaryOperator<String> shortNames;
    private final Map<String, String> declared;

    /** What elements are called whose names count as the containers declare them. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param startTags of the elements that the records stand in, which declare namespaces
     * @param shortNames what this importer calls a namespace: a short prefix, or nothing for none
     */
    XmlParser(String startTags, UnaryOperator<String> shortNames) {
        this.shortNames = shortNames;
        var found = new HashMap<String, String>();
        var matcher = DECLARATION.matcher(startTags);
        while (matcher.find()) {
            var prefix = matcher.group(1) == null ? "" : matcher.group(1);
            found.put(prefix, shortName(prefix, matcher.group(2)));
        }
        this.declared = Map.copyOf(found);
    }

    private static XMLInputFactory newFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** @param line the line that the text begins in */
    XmlElement parse(String xml, int line) throws XMLStreamException {
        var plain = PlainXml.parse(xml, line, written -> named(written, declared));
        return plain == null ? parseAny(xml, line) : plain;
    }

    XmlElement parseAny(String xml, int line) throws XMLStreamException {
        var reader = factory.get().createXMLStreamReader(new StringReader(xml));
        var names = declared;
        var open = new ArrayDeque<XmlElement>();
        XmlElement top = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    names = declaring(reader, names);
                    var element = element(reader, line, names);
                    if (open.size() >= PlainXml.DEEPEST) {
                        throw new XMLStreamException(
                                "elements lie within each other more than " + PlainXml.DEEPEST + " deep");
                    }
                    if (!open.isEmpty()) {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> top = open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        if (top == null) {
            throw new XMLStreamException("there is no element");
        }
        return top;
    }

    /** A namespace that nobody knows is misspelt; then its prefix tells what is meant. */
    private String shortName(String prefix, String namespace) {
        var name = shortNames.apply(namespace);
        return name.equals(UNKNOWN) ? prefix : name;
    }

    /** The names that count from an element on: those that it declares, too. */
    private Map<String, String> declaring(XMLStreamReader reader, Map<String, String> names) {
        var more = names;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if ("xmlns".equals(reader.getAttributePrefix(i))) {
                more = more == names ? new HashMap<>(names) : more;
                more.put(
                        reader.getAttributeLocalName(i),
                        shortName(reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
            }
        }
        return more;
    }

    private XmlElement element(XMLStreamReader reader, int line, Map<String, String> names) {
        var element = new XmlElement(
                named(reader.getLocalName(), names), line + reader.getLocation().getLineNumber() - 1);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            var name = reader.getAttributeLocalName(i);
            element.add(
                    prefix == null || prefix.isEmpty() ? name : named(prefix + ":" + name, names),
                    reader.getAttributeValue(i));
        }
        return element;
    }

    private String named(String written, Map<String, String> names) {
        if (names != declared || known.size() >= MOST_KNOWN) {
            return made(written, names);
        }
        var made = known.get(written);
        if (made == null) {
            made = made(written, names);
            known.put(written, made);
        }
        return made;
    }

    private static String made(String written, Map<String, String> names) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return written;
        }
        var prefix = written.substring(0, colon);
        var known = names.getOrDefault(prefix, prefix);
        var local = written.substring(colon + 1);
        return known.isEmpty() ? local : known + ":" + local;
    }
}
