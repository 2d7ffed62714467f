package org.afterword.pages.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.markdown.KnownAttributes;
import org.afterword.markdown.KnownElements;
import org.afterword.template.TemplateTags;
import org.afterword.template.TemplateTags.Attribute;
import org.afterword.template.TemplateTags.Tag;

/** Warns of slips in the HTML of a template that browsers pass over without a word. */
final class TemplateMarkup {
    /** Attributes whose values are numbers, addresses, dates and the like. */
    private static final Set<String> WITHOUT_SPACES = Set.of(
            "width",
            "height",
            "colspan",
            "rowspan",
            "start",
            "size",
            "min",
            "max",
            "href",
            "src",
            "action",
            "id",
            "for",
            "lang",
            "hreflang",
            "dir",
            "datetime");

    private static final Pattern PROSE = Pattern.compile("\\|\\s*markdown\\b");

    /** Elements of which a page has one. */
    static final Set<String> ONCE = Set.of("h1", "main");

    private final SourceText source;
    private final Consumer<Problem> problems;

    private TemplateMarkup(SourceText source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** @param included the templates that it includes */
    static void check(SourceText source, List<SourceText> included, Consumer<Problem> problems) {
        var markup = new TemplateMarkup(source, problems);
        boolean drawn = source.text().contains("<svg") || source.text().contains("<math"); // which have other elements
        var tags = TemplateTags.of(source.text());
        markup.single(tags);
        included.forEach(part -> markup.beside(tags, part));
        for (var tag : tags) {
            if (!drawn) {
                markup.element(tag);
            }
            markup.attributes(tag);
            markup.printed(tag);
        }
    }

    /** What a page has once: each id, its title as a heading, and its main part. */
    private void single(List<Tag> tags) {
        var seen = new HashMap<String, List<Tag>>();
        for (var tag : tags) {
            boolean single = ONCE.contains(tag.element());
            if (single && isSecond(tag, tag.element(), seen)) {
                problems.accept(Problem.warning(
                        "template/element",
                        source.at(tag.start(), tag.end()),
                        "the template has a '" + tag.element() + "' already, and a page has one",
                        tag.element().equals("h1") ? "write <h2> for a heading below it" : "join the two"));
            }
            for (var attribute : tag.attributes()) {
                if (isWrittenId(attribute)) {
                    id(tag, attribute, seen);
                }
            }
        }
    }

    private void id(Tag tag, Attribute id, Map<String, List<Tag>> seen) {
        if (isSecond(tag, "#" + id.value(), seen)) {
            tell(
                    id,
                    "the id '" + id.value() + "' stands in this template twice, and links lead to the first alone",
                    "give each element an id of its own");
        } else if (tag.isRepeated()) {
            tell(
                    id,
                    "each turn of the loop writes the id '" + id.value() + "' again, and links lead to the first alone",
                    "print something in it that differs, or write class=\"" + id.value() + "\"");
        }
    }

    /** Ids that a part has, too; a condition may let a page have only one of the two. */
    private void beside(List<Tag> tags, SourceText part) {
        var ids = new HashSet<String>();
        ids(TemplateTags.of(part.text())).forEach(id -> ids.add(id.value()));
        for (var id : ids(tags)) {
            if (ids.contains(id.value())) {
                tell(
                        id,
                        "the id '" + id.value() + "' stands in " + part.path()
                                + ", too, which is included here, and links lead to the first alone",
                        "give each element an id of its own");
            }
        }
    }

    private static List<Attribute> ids(List<Tag> tags) {
        return tags.stream()
                .filter(tag -> tag.branch().isEmpty())
                .flatMap(tag -> tag.attributes().stream())
                .filter(TemplateMarkup::isWrittenId)
                .toList();
    }

    /** Whether it is an id that each page has as it stands here. */
    private static boolean isWrittenId(Attribute attribute) {
        return attribute.name().equals("id")
                && !attribute.made()
                && !attribute.value().isBlank();
    }

    private static boolean isSecond(Tag tag, String what, Map<String, List<Tag>> seen) {
        var others = seen.computeIfAbsent(what, key -> new ArrayList<>());
        boolean second = others.stream().anyMatch(tag::isBeside);
        others.add(tag);
        return second;
    }

    private void element(Tag tag) {
        if (tag.made() || KnownElements.isOne(tag.element())) {
            return;
        }
        problems.accept(Problem.warning(
                "template/element",
                source.at(tag.start(), tag.end()),
                "there is no element '" + tag.element() + "' in HTML",
                Nearest.to(tag.element(), KnownElements.names())
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("write one that there is, such as 'div' or 'span'")));
    }

    /** No escaping helps where a visitor's words may be the name of an element or of an attribute. A choice has words of the template's own. */
    private void printed(Tag tag) {
        int start = tag.element().isEmpty() ? tag.start() : tag.printed();
        if (start < 0 || tag.branch().contains("/macro")) {
            return;
        }
        int close = source.text().indexOf("}}", start);
        int end = close < 0 ? source.text().length() : close + 2;
        var part = source.text().substring(start, end);
        if (part.indexOf('?') < 0) {
            problems.accept(Problem.warning(
                    "template/attribute",
                    source.at(start, end),
                    tag.element().isEmpty()
                            ? "what is printed here becomes the name of an element, and perhaps its attributes"
                            : "what is printed here becomes attributes, which may be a visitor's",
                    tag.element().isEmpty()
                            ? "write the name of an element, and print between its tags: <p>" + part + "</p>"
                            : "print it as the value of one, in quotes: class=\"" + part + "\""));
        }
    }

    private void attributes(Tag tag) {
        var names = new HashSet<String>();
        for (var attribute : tag.attributes()) {
            if (!names.add(attribute.name()) && tag.whole()) {
                tell(
                        attribute,
                        "'" + attribute.name() + "' stands in this tag twice, and the second one does nothing",
                        "join the two");
            }
            value(attribute);
            known(tag, attribute);
        }
    }

    private void known(Tag tag, Attribute attribute) {
        KnownAttributes.meant(attribute.name())
                .ifPresent(meant -> tell(
                        attribute,
                        "HTML has no attribute '" + attribute.name() + "', and browsers pass over it",
                        "did you mean '" + meant + "'?"));
        if (!attribute.made() && attribute.end() > attribute.start()) {
            KnownAttributes.cure(tag.element(), attribute.name(), attribute.value())
                    .ifPresent(cure -> tell(
                            attribute,
                            "browsers do not read '%s=%s' as it is meant"
                                    .formatted(attribute.name(), attribute.value()),
                            cure));
        }
    }

    private void value(Attribute attribute) {
        var value = attribute.value();
        if (attribute.quoted() && value.contains("</")) {
            tell(
                    attribute,
                    "the quote of '" + attribute.name() + "' is never closed in its tag",
                    "close it where the value ends");
        } else if (attribute.made() && PROSE.matcher(value).find()) {
            tell(
                    attribute,
                    "prose has tags and quotes of its own, which end the value of '" + attribute.name() + "'",
                    "print it between tags; in an attribute, print a text, such as {{ article.description }}");
        } else if (!attribute.quoted() && value.matches("(?s)[“”„‘’«].*")) {
            tell(
                    attribute,
                    "the quotes around this value are not the ones of HTML, and become a part of it",
                    "write plain quotes: \"");
        } else if (!attribute.quoted() && attribute.made() && !WITHOUT_SPACES.contains(attribute.name())) {
            // a visitor could write what follows as attributes
            tell(
                    attribute,
                    "the value of '" + attribute.name() + "' has no quotes, so it ends at the first space",
                    "write " + attribute.name() + "=\"" + value + "\"");
        }
    }

    private void tell(Attribute attribute, String message, String hint) {
        int end = Math.max(attribute.end(), attribute.start() + 1);
        problems.accept(Problem.warning("template/attribute", source.at(attribute.start(), end), message, hint));
    }
}
