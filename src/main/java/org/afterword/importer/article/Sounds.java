package org.afterword.importer.article;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.address.WebAddress;
import org.afterword.content.article.Enclosure;
import org.afterword.importer.body.OldPage;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.Remark;

/** Finds where the sound or film of an article lies now. One elsewhere needs its length, which feeds must tell. */
final class Sounds {
    private final Rewriting rewriting;
    private final Optional<String> site;
    private final Map<String, Path> copied = new HashMap<>();

    Sounds(Gathered gathered, Rewriting rewriting, Optional<String> site) {
        this.rewriting = rewriting;
        this.site = site;
        gathered.copies().forEach(copy -> copied.putIfAbsent(rewriting.here(copy.path()), copy.from()));
    }

    /** What is written of it; what cannot be is told. */
    Optional<Enclosure> of(ExportedArticle article, List<Remark> remarks) {
        var given = article.file().enclosure();
        var here = given.flatMap(enclosure -> here(enclosure, article));
        if (given.isPresent() && here.isEmpty()) {
            remarks.add(new Remark(
                    article.line(),
                    "enclosure",
                    "article %s has the sound or film %s, which is not among the files, and nothing says how long it is in bytes; it is kept in 'extra'"
                            .formatted(article.thread().key(), given.get().address())));
        }
        return here;
    }

    /** The fields of the author's own, with the sound or film that could not be written otherwise. */
    Map<String, Object> extra(ExportedArticle article, Optional<Enclosure> written) {
        var given = article.file();
        if (given.enclosure().isEmpty() || written.isPresent()) {
            return given.extra();
        }
        var extra = new LinkedHashMap<>(given.extra());
        extra.put("enclosure", given.enclosure().get().fields());
        return extra;
    }

    private Optional<Enclosure> here(Enclosure enclosure, ExportedArticle article) {
        var page = OldPage.at(article.links().stream().findFirst());
        var address = enclosure.address();
        var paths = Stream.of(page.whole(address), address.startsWith("/") ? address : "/" + address)
                .filter(path -> OldAddress.parse(path).isPresent());
        return paths.flatMap(path ->
                        rewriting
                                .file(path)
                                .or(() -> Optional.of(rewriting.here(path)).filter(this::isCopied))
                                .stream())
                .findFirst()
                .map(enclosure::at)
                .or(() -> elsewhere(enclosure, page.whole(address)));
    }

    /** Whether a file is one of those that come along, and has something in it. */
    private boolean isCopied(String path) {
        var file = copied.get(path);
        return file != null && file.toFile().length() > 0;
    }

    private Optional<Enclosure> elsewhere(Enclosure enclosure, String address) {
        var whole = address.startsWith("/") && !address.startsWith("//")
                ? site.map(url -> url.replaceFirst("^(https?://[^/]+).*", "$1") + address)
                        .orElse(address)
                : address.startsWith("//") ? "https:" + address : address;
        return WebAddress.safe(whole)
                .filter(any -> enclosure.length().isPresent())
                .map(safe -> enclosure.elsewhere(safe));
    }
}
