package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.content.address.Slug;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Remark;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.TextLines;

/** Reads Movable Type's import format, which TypePad and others write too: articles, each with its comments and trackbacks. */
final class MovableTypeImporter implements Importer {
    private static final Pattern START = Pattern.compile(
            "^\\s*(?:AUTHOR|AUTHOR EMAIL|TITLE|BASENAME|STATUS|DATE|UNIQUE URL|PERMALINK|ALLOW COMMENTS):");
    private static final Pattern PART =
            Pattern.compile("(?m)^-----\\s*?\\n(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):");

    @Override
    public String kind() {
        return "movabletype";
    }

    @Override
    public boolean recognizes(String head) {
        return START.matcher(head).find()
                && PART.matcher(head.replace("\r\n", "\n")).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        records.accept(new ExportedSite(
                Line.whole(file.name()), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        var addresses = new MovableTypeAddresses();
        articles(file, zone, nothing -> {}, article -> article.teach(addresses));
        addresses.settle();
        var authors = new HashSet<String>();
        var homeless = new boolean[1];
        articles(file, zone, records, article -> {
            article.author()
                    .filter(name -> authors.add(Slug.of(name)))
                    .ifPresent(name ->
                            records.accept(new ExportedAuthor(article.line(), Slug.of(name), name, Optional.empty())));
            homeless[0] |= article.read(addresses);
        });
        addresses
                .site()
                .ifPresent(site -> records.accept(new Remark(
                        Line.whole(file.name()),
                        "address",
                        site.isEmpty()
                                ? "Typepad's exports do not say where articles were, so the addresses are worked out"
                                : "if the file does not say where an article was, it was below %s, according to links in the file"
                                        .formatted(site))));
        if (homeless[0]) {
            records.accept(
                    new Remark(
                            Line.whole(file.name()),
                            "address",
                            "the file does not have the addresses of all articles; an article without one is at its basename, or at its title"));
        }
    }

    private static void articles(
            ExportFile file, ZoneId zone, Consumer<Exported> records, Consumer<MovableTypeArticle> articles)
            throws IOException {
        try (var text = file.text()) {
            var parts = new MovableTypeParts(new TextLines(text));
            for (var next = parts.article(); !next.isEmpty(); next = parts.article()) {
                articles.accept(new MovableTypeArticle(file.name(), zone, next, records));
            }
            text.remark(file.name()).ifPresent(records::accept);
        }
    }
}
