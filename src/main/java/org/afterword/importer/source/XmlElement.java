package org.afterword.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One parsed element. Names are the local name with the short prefix that the importer gives its namespace, such as
 * {@code wp:post_id}, whatever the file's own prefix is.
 */
public final class XmlElement {
    private final String name;
    private final int line;
    private List<XmlElement> children = List.of();
    private List<String> attributes = List.of();
    private String text = "";

    /** All of its text, where that came in several pieces. */
    private StringBuilder pieces;

    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** The local name with its short prefix. */
    public String name() {
        return name;
    }

    /** The line in the file that it begins in. */
    public int line() {
        return line;
    }

    /** The same with other names for it and all that is in it. */
    public XmlElement named(UnaryOperator<String> names) {
        var copy = new XmlElement(names.apply(name), line);
        children.forEach(child -> copy.add(child.named(names)));
        copy.attributes = attributes;
        copy.text = text();
        return copy;
    }

    /** The same with another name for those of its children that are meant; itself where there are none. */
    public XmlElement renaming(Predicate<XmlElement> meant, String other) {
        if (children.stream().noneMatch(meant)) {
            return this;
        }
        var copy = named(UnaryOperator.identity());
        copy.children = List.of();
        children.forEach(child ->
                copy.add(meant.test(child) ? child.named(old -> old.equals(child.name) ? other : old) : child));
        return copy;
    }

    /** The elements in it, in their order. */
    public List<XmlElement> children() {
        return children;
    }

    /** The elements of a name in it. */
    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first element of a name in it. */
    public Optional<XmlElement> child(String wanted) {
        for (var child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether it has more than one element of a name, which a record has once: then two records ran together. */
    public boolean isTwo(String telling) {
        boolean met = false;
        for (var child : children) {
            if (child.name.equals(telling)) {
                if (met) {
                    return true;
                }
                met = true;
            }
        }
        return false;
    }

    /** The element's own text, without that of its children. */
    public String text() {
        return pieces == null ? text : pieces.toString();
    }

    /** The stripped text of a child; empty where it has none. */
    public Optional<String> text(String wanted) {
        return child(wanted).map(child -> child.text().strip()).filter(value -> !value.isEmpty());
    }

    /** The text of a child as it is; empty text where there is none. */
    public String raw(String wanted) {
        return child(wanted).map(XmlElement::text).orElse("");
    }

    /** An attribute that is not blank. */
    public Optional<String> attribute(String wanted) {
        int at = indexOf(wanted);
        return at < 0
                ? Optional.empty()
                : Optional.of(attributes.get(at + 1).strip()).filter(value -> !value.isEmpty());
    }

    boolean has(String attribute) {
        return indexOf(attribute) >= 0;
    }

    private int indexOf(String attribute) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    void add(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new ArrayList<>();
        }
        attributes.add(attribute);
        attributes.add(value);
    }

    void append(String more) {
        if (pieces != null) {
            pieces.append(more);
        } else if (text.isEmpty()) {
            text = more;
        } else {
            pieces = new StringBuilder(text).append(more);
        }
    }
}
