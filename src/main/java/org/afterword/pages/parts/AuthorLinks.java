package org.afterword.pages.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Author;
import org.afterword.pages.view.AuthorView;

/** Where one of the site's authors is to be found besides the page about the author: the address, and the accounts elsewhere. */
public final class AuthorLinks {
    private static final String GITHUB = "github:";
    private static final String FEDIVERSE = "acct:";

    private final Map<String, Article> articles;
    private final Frame frame;

    private AuthorLinks(Map<String, Article> articles, Frame frame) {
        this.articles = articles;
        this.frame = frame;
    }

    /**
     * Each once, however it is written.
     *
     * @param page the path of the page about the author
     * @param articles of the site, by their paths
     */
    public static List<AuthorView.Link> of(Author author, String page, Map<String, Article> articles, Frame frame) {
        var links = new LinkedHashMap<String, AuthorView.Link>();
        var own = author.url().filter(url -> !url.equals(page)).map(new AuthorLinks(articles, frame)::address);
        Stream.concat(own.stream(), author.accounts().stream().map(AuthorLinks::account))
                .forEach(link -> links.putIfAbsent(link.title(), link));
        return List.copyOf(links.values());
    }

    /** An article of the site goes by its title. */
    private AuthorView.Link address(String url) {
        var article = Optional.ofNullable(articles.get(url));
        return new AuthorView.Link(
                article.map(Article::title)
                        .orElseGet(() ->
                                shown(url.startsWith("/") ? frame.addresses().whole(url) : url)),
                Optional.of(frame.addresses().link(url)),
                article.flatMap(frame.spoken()::article));
    }

    /**
     * Only some accounts say where they are: which address a server of the Fediverse gives to its people, its name does not
     * tell (RFC 7565 §4).
     */
    private static AuthorView.Link account(String account) {
        if (account.startsWith(GITHUB)) {
            return link("https://github.com/" + account.substring(GITHUB.length()));
        } else if (account.startsWith(FEDIVERSE)) {
            return new AuthorView.Link("@" + account.substring(FEDIVERSE.length()), Optional.empty(), Optional.empty());
        } else if (account.startsWith("did:plc:") || account.startsWith("did:web:")) {
            return link("https://bsky.app/profile/" + account);
        }
        return account.toLowerCase(Locale.ROOT).startsWith("https:")
                ? link(account)
                : new AuthorView.Link(account, Optional.empty(), Optional.empty());
    }

    private static AuthorView.Link link(String address) {
        return new AuthorView.Link(shown(address), Optional.of(address), Optional.empty());
    }

    /** An address as people say it. */
    private static String shown(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
