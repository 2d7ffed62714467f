package org.afterword.importer;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses one record that was cut out of a file, with the namespaces that its containers declare. */
final class XmlParser {
    private static final Pattern DECLARATION = Pattern.compile("\\sxmlns(?::([\\w.-]+))?\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int DEEPEST = 100;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final UnaryOperator<String> shortNames;
    private final Map<String, String> declared = new HashMap<>();
    private String root = "";

    /** @param shortNames what this importer calls a namespace: a short prefix, or nothing for none */
    XmlParser(UnaryOperator<String> shortNames) {
        this.shortNames = shortNames;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Reads the namespaces that the start tags of the containers declare. */
    void declare(String startTags) {
        if (!startTags.equals(root)) {
            root = startTags;
            var matcher = DECLARATION.matcher(startTags);
            while (matcher.find()) {
                declared.put(matcher.group(1) == null ? "" : matcher.group(1), shortNames.apply(matcher.group(2)));
            }
        }
    }

    /** @param line the line that the text begins in */
    XmlElement parse(String xml, int line) throws XMLStreamException {
        var reader = factory.createXMLStreamReader(new StringReader(xml));
        var open = new ArrayDeque<XmlElement>();
        XmlElement top = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader, line);
                    if (open.size() >= DEEPEST) {
                        throw new XMLStreamException("elements lie within each other more than " + DEEPEST + " deep");
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

    private XmlElement element(XMLStreamReader reader, int line) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if ("xmlns".equals(reader.getAttributePrefix(i))) {
                declared.put(reader.getAttributeLocalName(i), shortNames.apply(reader.getAttributeValue(i)));
            }
        }
        var element = new XmlElement(
                named(reader.getLocalName()), line + reader.getLocation().getLineNumber() - 1);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            var name = reader.getAttributeLocalName(i);
            element.add(
                    prefix == null || prefix.isEmpty() ? name : named(prefix + ":" + name),
                    reader.getAttributeValue(i));
        }
        return element;
    }

    private String named(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return written;
        }
        var prefix = written.substring(0, colon);
        var known = declared.getOrDefault(prefix, prefix);
        var local = written.substring(colon + 1);
        return known.isEmpty() ? local : known + ":" + local;
    }
}
