package org.afterword.serve.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Settings;
import org.afterword.content.thread.Comment;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Listed;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;

/** The site and its inbox as they are now. What waits is read as far as it is shown. */
final class Now {
    /** So many are shown at once. */
    static final int MOST = 500;

    private final PlannedSite site;
    private final Inbox inbox;

    private Now(PlannedSite site, Inbox inbox) {
        this.site = site;
        this.inbox = inbox;
    }

    static Now of(Desk desk, PlannedSite site) throws IOException {
        var settings = site.loaded().site().settings();
        return new Now(site, Inbox.list(desk.site(), settings, problem -> {})); // the site's reading told of them
    }

    PlannedSite site() {
        return site;
    }

    Settings settings() {
        return site.look().settings();
    }

    List<Article> articles() {
        return site.loaded().site().articles();
    }

    Optional<Article> article(String path) {
        return articles().stream()
                .filter(article -> article.path().equals(path))
                .findFirst();
    }

    /** How many wait in all. */
    int count() {
        return inbox.all().size();
    }

    /** The first that wait, as many as are shown at once. */
    List<Pending> first() throws IOException {
        return read(inbox.all());
    }

    /** What waits for an article, as much as is shown at once. */
    List<Pending> of(Article article) throws IOException {
        return read(inbox.of(article.path()));
    }

    Optional<Pending> byId(String id) throws IOException {
        var found = id.isEmpty() ? List.<Listed>of() : inbox.named(id);
        return found.size() == 1 ? read(found).stream().findFirst() : Optional.empty();
    }

    private List<Pending> read(List<Listed> listed) throws IOException {
        var read = new ArrayList<Pending>();
        for (var one : listed.subList(0, Math.min(MOST, listed.size()))) {
            var waiting = inbox.read(one);
            if (waiting.isPresent()) {
                read.add(new Pending(one.key(), waiting.get(), inbox.text(one.file()), one.place()));
            }
        }
        return read;
    }

    /** What the thread has now where an edit or a deletion would change it. */
    Optional<Comment> before(Pending one) {
        if (one.waiting().edits().isEmpty()) {
            return Optional.empty();
        }
        var fragment = one.fragment();
        return one.waiting()
                .article()
                .flatMap(this::article)
                .flatMap(article -> article.discussion().entries().stream()
                        .map(entry -> entry.comment())
                        .filter(comment -> comment.fragment().equals(fragment))
                        .findFirst());
    }

    /** Stands for what the page at an address shows. */
    String shown(String address) throws IOException {
        var article = Addresses.article(address).flatMap(this::article);
        var text = new StringBuilder();
        article.map(Article::path)
                .flatMap(site.plan()::at)
                .ifPresent(output -> text.append(site.fingerprint((Output.Page) output)));
        for (var one : article.isPresent() ? of(article.get()) : first()) {
            text.append(' ').append(one.key());
        }
        return Sha256.hex(text.append(' ').append(count()).toString());
    }
}
