package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * The page on which readers search, and look around where they run no script.
 *
 * @param script the path of its script
 * @param index the path that all pieces of the index begin with
 * @param wordPieces how many pieces of words there are
 * @param placePieces how many pieces of places
 * @param count how many articles are searched
 * @param authors who have pages
 * @param talked the articles that are talked of most, the most first
 * @param articles all articles, where the site has no archive
 */
public record SearchView(
        SiteView site,
        HeadView head,
        String script,
        String index,
        int wordPieces,
        int placePieces,
        int count,
        List<Year> years,
        List<TagsView.Tag> tags,
        List<LinkView> authors,
        List<Talked> talked,
        List<LinkView> articles) {

    /** A year of the archive; none for the articles without a date. */
    public record Year(Optional<String> label, String url, int count) {}

    /** An article that is talked of; {@code spoken} is how its title is written, where not as the page is. */
    public record Talked(String title, String url, Optional<SpokenView> spoken, int comments) {}
}
