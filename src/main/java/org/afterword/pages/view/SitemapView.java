package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/** A site map (sitemaps.org 0.9). */
public record SitemapView(List<Url> urls) {

    /** An address; {@code lastmod} is a day, or RFC 3339. */
    public record Url(String loc, Optional<String> lastmod) {}

    /** The list of several site maps. */
    public record Index(List<String> sitemaps) {}

    /** What robots are told. */
    public record Robots(Optional<String> sitemap) {}
}
