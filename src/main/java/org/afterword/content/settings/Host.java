package org.afterword.content.settings;

/** Who serves the site and reads {@code _redirects} and {@code _headers} in it. */
public enum Host {
    /** Netlify: where there is a file, a rule counts only with an exclamation mark. */
    NETLIFY("301!", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** Cloudflare Pages, and Workers with static files: rules count before files. */
    CLOUDFLARE("301", 2_000, 1_000, 100, 2_000);

    private final String redirect;
    private final int mostRedirects;
    private final int longestRedirect;
    private final int mostHeaderRules;
    private final int longestHeader;

    Host(String redirect, int mostRedirects, int longestRedirect, int mostHeaderRules, int longestHeader) {
        this.redirect = redirect;
        this.mostRedirects = mostRedirects;
        this.longestRedirect = longestRedirect;
        this.mostHeaderRules = mostHeaderRules;
        this.longestHeader = longestHeader;
    }

    /** How a redirect says that it is for good. */
    public String redirect() {
        return redirect;
    }

    /** How many redirects without a wildcard it reads. */
    public int mostRedirects() {
        return mostRedirects;
    }

    /** How many characters a redirect has at most. */
    public int longestRedirect() {
        return longestRedirect;
    }

    /** How many rules of headers it reads. */
    public int mostHeaderRules() {
        return mostHeaderRules;
    }

    /** How many characters a line of a header has at most. */
    public int longestHeader() {
        return longestHeader;
    }
}
