package org.afterword.pages.links;

/** Where a link leads: a path of the site, and the fragment behind it, without its sign; either may be empty. */
record Target(String path, String fragment) {

    static Target of(String link) {
        int sign = link.indexOf('#');
        return sign < 0 ? new Target(link, "") : new Target(link.substring(0, sign), link.substring(sign + 1));
    }
}
