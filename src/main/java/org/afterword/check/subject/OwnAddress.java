package org.afterword.check.subject;

import java.util.Locale;
import java.util.Optional;

/** The whole addresses of a site, as links may write them. */
public final class OwnAddress {
    private static final String WWW = "www.";

    private OwnAddress() {}

    /**
     * What stands behind the site's own address in another one; empty where that is not of the site.
     *
     * @param url the site's own; empty where it has none
     */
    public static Optional<String> rest(String address, String url) {
        boolean isOwn = !url.isEmpty() && (address.equals(url) || address.startsWith(url + "/"));
        return isOwn ? Optional.of(address.substring(url.length())) : Optional.empty();
    }

    /**
     * What stands behind the site's own address where that is written with {@code http} for {@code https}, with or without
     * {@code www.}, or in capitals; empty where it is written as it should be, or is not of the site. With {@code www.} it may
     * be of another one.
     */
    public static Optional<String> restOtherwise(String address, String url) {
        return rest(address, url).isPresent() || !isWeb(address) || !isWeb(url)
                ? Optional.empty()
                : rest(plain(address), plain(url));
    }

    /**
     * Whether an address is of another site on the web.
     *
     * @param url the site's own; empty where it has none
     */
    public static boolean isElsewhere(String address, String url) {
        return isWeb(address) && rest(address, url).isEmpty();
    }

    /** Whether the host of an address is the site's, so that nothing but the scheme or capitals differ. */
    public static boolean isOfHost(String address, String url) {
        return hasWww(address) == hasWww(url);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static boolean hasWww(String address) {
        return address.regionMatches(true, address.indexOf("//") + 2, WWW, 0, WWW.length());
    }

    /** Without the scheme and {@code www.}, and with the host in small letters. */
    private static String plain(String address) {
        int host = address.indexOf("//") + 2 + (hasWww(address) ? WWW.length() : 0);
        int end = address.indexOf('/', host);
        int path = end < 0 ? address.length() : end;
        return address.substring(host, path).toLowerCase(Locale.ROOT) + address.substring(path);
    }
}
