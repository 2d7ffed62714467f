package org.afterword.pages.look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.afterword.markdown.Outline;
import org.afterword.markdown.Syntax;
import org.afterword.pages.view.AuthorView;
import org.afterword.pages.view.SiteView;

/** What the page of an author says of itself in schema.org's terms, as JSON-LD 1.1: a {@code ProfilePage} about a {@code Person}. */
final class StructuredPerson {
    private StructuredPerson() {}

    /** @param whole gives the whole address of a link */
    static Map<String, Object> of(SiteView site, AuthorView.Author author, UnaryOperator<String> whole) {
        var person = new LinkedHashMap<String, Object>();
        person.put("@type", "Person");
        person.put("@id", author.absoluteUrl());
        person.put("name", author.name());
        person.put("url", author.absoluteUrl());
        person.put(
                "description",
                author.bio()
                        .map(words -> Outline.excerpt(words.markdown(), Syntax.PLAIN))
                        .filter(words -> !words.isEmpty()));
        var links = author.links().stream()
                .flatMap(link -> link.url().stream())
                .map(whole)
                .toList();
        person.put("sameAs", links.isEmpty() ? null : links);
        var page = new LinkedHashMap<String, Object>();
        page.put("@type", "ProfilePage");
        page.put("inLanguage", site.language());
        page.put("mainEntity", person);
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@graph", List.of(page));
        return data;
    }
}
