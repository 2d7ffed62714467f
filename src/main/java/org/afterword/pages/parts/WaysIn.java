package org.afterword.pages.parts;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.content.address.WebOrigin;
import org.afterword.content.article.Article;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Form;
import org.afterword.content.settings.Policy;
import org.afterword.content.settings.Ways;
import org.afterword.pages.view.LinkView;
import org.afterword.pages.view.WaysView;

/** Tells by which ways an answer to an article comes in. A discussion that is not open has none. */
public final class WaysIn {
    private static final int LONGEST_TITLE = 150;

    private final Addresses addresses;
    private final Ways ways;

    WaysIn(Frame frame) {
        this.addresses = frame.addresses();
        this.ways = frame.settings().conversation().ways();
    }

    /** The ways into an article's discussion. */
    public Optional<WaysView> of(Facets.Written written, Facets.Talk talk) {
        var article = written.article();
        var path = talk.article().path();
        return !isOpen(talk) || ways.isEmpty() && article.discussions().isEmpty()
                ? Optional.empty()
                : Optional.of(new WaysView(
                        ways.form().map(form -> form(form, path)),
                        ways.mail().map(address -> mail(address, article, path)),
                        ways.github().map(repository -> issue(repository, article, path)),
                        elsewhere(article)));
    }

    /**
     * The origins that the form on the page of a discussion sends to. From another host the form comes back to the page of
     * thanks, and some browsers hold that to be a part of its way: so the site itself stands beside that host.
     */
    public List<String> formOrigins(Facets.Talk talk) {
        return isOpen(talk) ? formOrigins() : List.of();
    }

    /** The origins that the form on any page sends to. */
    List<String> formOrigins() {
        return ways.form().map(WaysIn::origins).orElse(List.of());
    }

    private static List<String> origins(Form form) {
        return WebOrigin.of(form.action())
                .map(origin -> List.of(origin, Policy.SELF))
                .orElse(List.of(Policy.SELF));
    }

    /** Where a webmention of a discussion's page goes. */
    public Optional<String> webmention(Facets.Talk talk) {
        return isOpen(talk) ? ways.webmention().map(addresses::link) : Optional.empty();
    }

    private static boolean isOpen(Facets.Talk talk) {
        return talk.article().comments() == CommentsState.OPEN;
    }

    private WaysView.Form form(Form form, String path) {
        return new WaysView.Form(
                addresses.link(form.action()),
                form.service().name().toLowerCase(Locale.ROOT),
                path,
                addresses.whole(Form.THANKS));
    }

    /** RFC 6068: the subject ends with what tells the article, whatever a mail program puts before it. */
    private static String mail(String address, Article article, String path) {
        return "mailto:" + encoded(address).replace("%40", "@") + "?subject="
                + encoded(subject(article) + " [" + path + "]");
    }

    private static String issue(String repository, Article article, String path) {
        return "https://github.com/" + repository + "/issues/new?template=comment.yml&title="
                + encoded(subject(article)) + "&article=" + encoded(path);
    }

    private static String subject(Article article) {
        var title = article.title();
        return "Re: "
                + (title.codePointCount(0, title.length()) <= LONGEST_TITLE
                        ? title
                        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…");
    }

    private static List<LinkView> elsewhere(Article article) {
        return article.discussions().stream()
                .map(address -> new LinkView(host(address), address, Optional.empty()))
                .toList();
    }

    private static String host(String address) {
        var host = URI.create(address).getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Everything but unreserved characters percent-encoded (RFC 3986 §2.3); a space is not to become a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
