package org.afterword.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterword.base.Moment;
import org.afterword.content.LeftOut;
import org.afterword.content.article.Article;

/** Says which articles were not published, so that none is missed and forgotten. */
final class LeftOutLine {
    private LeftOutLine() {}

    /** Such as {@code left out: 1 draft, 2 dated later (the first 2027-01-05), 1 expired}. */
    static String of(LeftOut leftOut) {
        var parts = new ArrayList<String>();
        int drafts = leftOut.drafts().size();
        if (drafts > 0) {
            parts.add(drafts + (drafts == 1 ? " draft" : " drafts"));
        }
        if (!leftOut.later().isEmpty()) {
            parts.add(leftOut.later().size() + " dated later (" + first(leftOut.later()) + ")");
        }
        if (!leftOut.expired().isEmpty()) {
            parts.add(leftOut.expired().size() + " expired");
        }
        return "left out: " + String.join(", ", parts);
    }

    private static String first(List<Article> later) {
        var day = later.stream()
                .map(article -> article.date().orElseThrow())
                .min(Moment::compareTo)
                .orElseThrow()
                .day();
        return (later.size() == 1 ? "" : "the first ") + day;
    }

    /** The same for a machine: the files, with the dates that decide. */
    static Map<String, Object> json(LeftOut leftOut) {
        var json = new LinkedHashMap<String, Object>();
        json.put("drafts", leftOut.drafts().stream().map(Article::file).toList());
        json.put(
                "later",
                leftOut.later().stream()
                        .map(article -> dated(article, article.date().orElseThrow()))
                        .toList());
        json.put(
                "expired",
                leftOut.expired().stream()
                        .map(article -> dated(article, article.expires().orElseThrow()))
                        .toList());
        return json;
    }

    private static Map<String, Object> dated(Article article, Moment moment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", article.file());
        json.put("date", moment.iso());
        return json;
    }
}
