package org.afterword.moderation.receive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.arrival.Arrival;
import org.afterword.base.SameName;
import org.afterword.base.Slashes;
import org.afterword.content.settings.Account;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;

/**
 * Who is known: the site's authors by their accounts, whoever was approved before, and whom the author trusts. An account
 * proves who somebody is, since its source vouches for it; a name proves nothing, so a trusted one counts only together with
 * the web address under which it was approved.
 */
final class Trust {
    private final Map<String, String> authors = new HashMap<>();
    private final Set<String> accounts = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> approved = new HashSet<>();
    private final Locale language;

    Trust(Settings settings) {
        language = Locale.forLanguageTag(settings.language());
        settings.authors()
                .values()
                .forEach(author -> author.accounts()
                        .forEach(account ->
                                Account.parse(account).ifPresent(one -> authors.putIfAbsent(one, author.key()))));
        settings.conversation()
                .trust()
                .forEach(entry -> Account.parse(entry)
                        .ifPresentOrElse(accounts::add, () -> names.add(folded(Optional.of(entry)))));
    }

    /** Makes known who wrote a comment that is published. */
    void approve(Comment comment) {
        if (comment.by().isEmpty() && !comment.removed()) {
            approved.add(person(comment));
        }
    }

    /** The key of the author whose account it came from. */
    Optional<String> author(Arrival arrival) {
        return arrival.account().flatMap(Account::parse).map(authors::get);
    }

    /** Whether nothing was approved yet under this name and address. */
    boolean isNew(Comment comment) {
        return comment.by().isEmpty() && !approved.contains(person(comment));
    }

    /** Whether the author has said that this person's words may go through. */
    boolean trusts(Arrival arrival, Comment comment) {
        return arrival.account()
                        .flatMap(Account::parse)
                        .filter(accounts::contains)
                        .isPresent()
                || comment.name().isPresent()
                        && comment.url().isPresent()
                        && names.contains(folded(comment.name()))
                        && !isNew(comment);
    }

    private String person(Comment comment) {
        return folded(comment.name()) + "\n" + Slashes.noneBehind(comment.url().orElse(""));
    }

    private String folded(Optional<String> name) {
        return SameName.of(name.orElse(""), language);
    }
}
