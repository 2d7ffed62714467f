package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * The list of a site's texts for language models (llmstxt.org). All texts are Markdown already.
 *
 * @param articles the newest first
 * @param pages what stands outside the lists
 * @param optional what can be left out
 */
public record LlmsView(
        SiteView site,
        String title,
        Optional<String> description,
        List<Entry> articles,
        List<Entry> pages,
        List<Entry> optional)
        implements SpokenPage {

    /** A text and where it is, in whole. */
    public record Entry(String title, String url, Optional<String> description) {}
}
