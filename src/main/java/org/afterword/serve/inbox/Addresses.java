package org.afterword.serve.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.afterword.content.address.UrlPath;

/** The addresses of the inbox's pages. The page of an article lies below the list, under the article's own path. */
final class Addresses {
    static final String LIST = "/inbox/";
    static final String DECIDE = LIST + "decide";
    static final String EDIT = LIST + "edit";
    static final String STYLE = "/.afterword/inbox.css";

    /** Where the form stands in its page. */
    static final String EDITING = "afterword-editing";

    /** For an article that is the site's front page. */
    private static final String TOP = LIST + "index.html";

    private Addresses() {}

    /** The page of an article, as a browser names it. */
    static String ofArticle(String path) {
        return UrlPath.encode(path.equals("/") ? TOP : LIST + path.substring(1));
    }

    /** The path of the article whose page an address names; empty for the list. */
    static Optional<String> article(String address) {
        if (address.equals(LIST)) {
            return Optional.empty();
        }
        return Optional.of(address.equals(TOP) ? "/" : address.substring(LIST.length() - 1));
    }

    static String ofEdit(Pending one) {
        return EDIT + "?id=" + URLEncoder.encode(one.id(), StandardCharsets.UTF_8) + "#" + EDITING;
    }

    /** Where a form says that its author came from, if that is one of these pages; else the list. */
    static String back(Asked asked) {
        return asked.field("back")
                .filter(path -> path.startsWith(LIST) && path.chars().noneMatch(Character::isISOControl))
                .map(UrlPath::encode)
                .orElse(LIST);
    }
}
