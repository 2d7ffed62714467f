package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/** All articles by the year, the newest first. */
public record ArchiveView(SiteView site, HeadView head, String heading, List<Year> years) implements SpokenPage {

    /**
     * One year.
     *
     * @param label none for the articles without a date
     * @param url the year's own page; where there is one, the articles are listed there
     */
    public record Year(
            Optional<String> label, String id, int count, Optional<String> url, List<ListView.Teaser> articles) {}
}
