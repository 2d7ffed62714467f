package org.afterword.pages;

import java.util.List;
import java.util.Optional;

/** A site map (sitemaps.org 0.9). */
record SitemapView(List<Url> urls) {

    /** An address; {@code lastmod} is a day, or RFC 3339. */
    record Url(String loc, Optional<String> lastmod) {}

    /** The list of several site maps. */
    record Index(List<String> sitemaps) {}

    /** What robots are told. */
    record Robots(Optional<String> sitemap) {}
}
