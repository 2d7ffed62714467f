package org.afterword.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.afterword.content.address.Slug;
import org.afterword.template.Theme;

/**
 * The first article of a new blog: in the blog's language if the interface speaks it; else in English, and marked so. It says
 * where it lies, and how to begin another one.
 *
 * @param file its path from the blog's folder
 * @param text the whole file, in which the author and the date are still to be filled in
 */
record FirstArticle(String file, String text) {
    private static final String TITLE = "title: ";
    private static final String BODY = "---\n\n";
    private static final String IN_ENGLISH = "language: en # until you write it in yours\n";

    /** @param language a BCP 47 tag */
    static FirstArticle in(String language) {
        return own(language)
                .map(FirstArticle::named)
                .orElseGet(() -> named(own("en").orElseThrow().replaceFirst(BODY, IN_ENGLISH + BODY)));
    }

    private static FirstArticle named(String text) {
        int title = text.indexOf(TITLE) + TITLE.length();
        var name = Slug.of(text.substring(title, text.indexOf('\n', title)));
        var file = "content/" + name + ".md";
        return new FirstArticle(file, text.replace("@FILE@", file).replace("@PATH@", "/" + name + "/"));
    }

    /** Where the interface has words of a language, this article is there, too. */
    private static Optional<String> own(String language) {
        return Theme.wordsFor(language).stream()
                .map(words -> words.replace("words/", "first/").replace(".yaml", ".md"))
                .flatMap(name -> read(name).stream())
                .findFirst();
    }

    private static Optional<String> read(String name) {
        try (var in = FirstArticle.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
