package org.afterword.importer.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.SameName;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.known.Signature;
import org.afterword.importer.record.What;

/** Where earlier imports put the articles of the exports. A number alone tells of none: it may be another article's by now. */
final class Whereabouts {
    private final Imported imported;
    private final Existing existing;

    Whereabouts(Imported imported, Existing existing) {
        this.imported = imported;
        this.existing = existing;
    }

    /** The file of the same article, where it is still there. */
    Optional<String> of(Gathered.Article one) {
        return place(one).flatMap(imported::of).map(Imported.Mark::source).filter(existing::isArticle);
    }

    /** Whether a file came from the same system, but as other articles than this one. */
    boolean isAnothers(String file, Gathered.Article one) {
        if (one.article().verbatim().isPresent()) {
            return false;
        }
        var owners = imported.signatures(one.system(), file);
        var own = Signature.of(one.article());
        return !owners.isEmpty()
                && owners.stream().noneMatch(owner -> owner.marks().isEmpty() || owner.fits(own));
    }

    /** What an article is remembered by: its key, or, where that is another's, the key with the host that it comes from. */
    String name(Gathered.Article one) {
        return place(one).orElseGet(() -> apart(one)).id();
    }

    /** Remembers where an article lies from now on. */
    void remember(Gathered.Article one, String file) {
        var signature = one.article().verbatim().isPresent()
                ? ""
                : Signature.of(one.article()).toString();
        imported.put(place(one).orElseGet(() -> apart(one)), new Imported.Mark(file, signature));
    }

    /** Whether an article of the same number is remembered, and it is another one. */
    boolean isNumberAnothers(Gathered.Article one) {
        return !place(one).equals(Optional.of(own(one)));
    }

    private Optional<Imported.Key> place(Gathered.Article one) {
        for (var key : List.of(own(one), apart(one))) {
            var before = imported.of(key);
            if (before.isEmpty() || isSame(one, before.get())) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private boolean isSame(Gathered.Article one, Imported.Mark before) {
        if (one.article().verbatim().isPresent()) {
            return true;
        }
        return before.written().isEmpty()
                ? isLike(one, before.source())
                : imported.signature(before).fits(Signature.of(one.article()));
    }

    /** Earlier versions remembered no signature; the article that is there has a title, a date and an address. */
    private boolean isLike(Gathered.Article one, String file) {
        var given = one.article().file();
        return existing.articleIn(file)
                .map(there -> SameName.of(there.title(), Locale.ROOT).equals(SameName.of(given.title(), Locale.ROOT))
                        || there.date().isPresent() && there.date().equals(given.date())
                        || one.article().links().stream().anyMatch(link -> link.endsWith(there.path())))
                .orElse(true);
    }

    private static Imported.Key own(Gathered.Article one) {
        return key(one, one.article().thread().key());
    }

    private static Imported.Key apart(Gathered.Article one) {
        return key(
                one, Signature.apart(one.article().thread().key(), one.article().links()));
    }

    private static Imported.Key key(Gathered.Article one, String id) {
        return new Imported.Key(What.RECORD, one.system(), "", id);
    }
}
