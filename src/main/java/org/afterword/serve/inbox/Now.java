package org.afterword.serve.inbox;

import java.util.List;
import java.util.Optional;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.article.Article;
import org.afterword.content.thread.Comment;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.output.Output;

/** The site and its inbox as they are now. */
record Now(PlannedSite site, List<Pending> waiting) {

    List<Article> articles() {
        return site.loaded().site().articles();
    }

    Optional<Article> article(String path) {
        return articles().stream()
                .filter(article -> article.path().equals(path))
                .findFirst();
    }

    /** What waits for an article, as much as a page shows at once. */
    List<Pending> of(Article article) {
        return waiting.stream()
                .filter(one -> one.waiting().article().equals(Optional.of(article.path())))
                .limit(ListPage.MOST)
                .toList();
    }

    Optional<Pending> byId(String id) {
        return waiting.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What the thread has now where an edit or a deletion would change it. */
    Optional<Comment> before(Pending one) {
        if (one.waiting().edits().isEmpty()) {
            return Optional.empty();
        }
        var fragment = Comment.fragment(one.waiting().edits().get());
        return one.waiting()
                .article()
                .flatMap(this::article)
                .flatMap(article -> article.discussion().entries().stream()
                        .map(entry -> entry.comment())
                        .filter(comment -> comment.fragment().equals(fragment))
                        .findFirst());
    }

    /** Stands for what the page at an address shows. */
    String shown(String address) {
        var article = Addresses.article(address).flatMap(this::article);
        var text = new StringBuilder();
        article.map(Article::path)
                .flatMap(site.plan()::at)
                .ifPresent(output -> text.append(site.fingerprint((Output.Page) output)));
        article.map(this::of).orElse(waiting).forEach(one -> text.append(' ').append(one.key()));
        return Sha256.hex(text.toString());
    }
}
