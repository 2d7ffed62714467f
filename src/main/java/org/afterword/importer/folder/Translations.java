package org.afterword.importer.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Ties the articles of a folder that say the same in several languages: one of them names the others. */
final class Translations {
    private Translations() {}

    /** @return the same articles in the same order */
    static List<ArticleRecord.Known> tied(List<ArticleRecord.Known> all) {
        var works = new LinkedHashMap<String, List<ArticleRecord.Known>>();
        for (var one : all) {
            one.planned()
                    .work()
                    .filter(work -> one.planned().address().isPresent())
                    .ifPresent(work -> works.computeIfAbsent(work, name -> new ArrayList<>())
                            .add(one));
        }
        var tied = new ArrayList<>(all);
        works.values().stream().filter(work -> work.size() > 1).forEach(work -> {
            var main = work.stream()
                    .filter(one -> language(one).isEmpty())
                    .findFirst()
                    .orElse(work.get(0));
            var others = new LinkedHashMap<String, String>();
            for (var one : work) {
                if (!language(one).isEmpty() && !language(one).equals(language(main))) {
                    others.putIfAbsent(language(one), one.planned().address().get());
                }
            }
            if (!others.isEmpty()) {
                var named = new ArticleRecord.Known(main.entry(), main.planned().translated(others));
                tied.replaceAll(one -> one == main ? named : one);
            }
        });
        return tied;
    }

    /** The tag of an article's language; empty where it is the site's. */
    private static String language(ArticleRecord.Known one) {
        return one.planned().file().language().orElse("");
    }
}
