package org.afterword.importer.known;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.afterword.base.Moment;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.OldAddress;

/**
 * What an article is known by beyond its number, which the next site counts anew: the addresses that it has and had, when
 * it was published, and, where it is a file by itself, that file of its site. Two that share none of these are two articles.
 */
public record Signature(Set<String> marks) {

    /** That of an article as an export has it. */
    public static Signature of(ExportedArticle article) {
        var marks = new TreeSet<String>();
        article.links().forEach(link -> address(link).ifPresent(text -> marks.add(Imported.mark(text))));
        article.file()
                .date()
                .filter(date -> !date.dayOnly())
                .map(Moment::second)
                .ifPresent(second -> marks.add(Imported.mark("at " + second)));
        var key = article.thread().key();
        if (!key.isEmpty() && article.line().file().replace('\\', '/').endsWith("/" + key)) {
            marks.add(Imported.mark("file " + host(article.links()).orElse("") + "/" + key));
        }
        if (marks.isEmpty()) {
            marks.add(Imported.mark("called " + article.file().title().strip()));
        }
        return new Signature(marks);
    }

    /** Reads what {@link #toString} wrote. */
    static Signature parse(String text) {
        return new Signature(text.isEmpty() ? Set.of() : Set.copyOf(List.of(text.split(","))));
    }

    /** Whether both can be of one article. */
    public boolean fits(Signature other) {
        return marks.stream().anyMatch(other.marks::contains);
    }

    /** What an article is called where another has its number: with the host that it comes from. */
    public static String apart(String key, List<String> links) {
        var host = host(links).orElse("2");
        return key.endsWith("@" + host) ? key : key + "@" + host;
    }

    private static Optional<String> host(List<String> links) {
        return links.stream()
                .flatMap(link -> OldAddress.parse(link).stream())
                .map(OldAddress::host)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** A link that says no more than the number does is none. */
    private static Optional<String> address(String link) {
        return OldAddress.parse(link)
                .filter(old -> !old.host().isEmpty() || old.query().isEmpty())
                .map(old -> old.host() + old.normalized() + "?" + old.query())
                .filter(text -> !text.endsWith("/?") || text.length() > 2);
    }

    @Override
    public String toString() {
        return String.join(",", marks);
    }
}
