package org.afterword.importer.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Remark;

/** Finds the comments that others name by their place in the list, or by an id in a field that may be a page's instead. */
final class StaticmanParents {
    private static final Comparator<ExportedComment> BY_DATE =
            Comparator.comparing(comment -> comment.date().map(Moment::second).orElse(Long.MAX_VALUE));

    private StaticmanParents() {}

    static List<ExportedComment> of(List<ExportedComment> comments, Consumer<Exported> told) {
        Map<String, List<ExportedComment>> byFolder = new LinkedHashMap<>();
        Map<String, List<ExportedComment>> tops = new HashMap<>();
        comments.forEach(comment -> byFolder.computeIfAbsent(folder(comment), any -> new ArrayList<>())
                .add(comment));
        var made = new ArrayList<ExportedComment>();
        for (var folder : byFolder.values()) {
            var byId = new HashMap<String, ExportedComment>();
            folder.forEach(comment -> byId.putIfAbsent(comment.id(), comment));
            var named = folder.stream().map(comment -> byId(comment, byId)).toList();
            named.stream()
                    .filter(comment -> comment.parent().isEmpty())
                    .sorted(BY_DATE)
                    .forEach(comment -> tops.computeIfAbsent(comment.thread(), any -> new ArrayList<>())
                            .add(comment));
            named.forEach(comment -> made.add(byPlace(comment, tops.getOrDefault(comment.thread(), List.of()), told)));
        }
        return made;
    }

    private static String folder(ExportedComment comment) {
        return comment.thread().split("\n", 2)[0]; // a name in which somebody's address stood is hidden as a whole
    }

    private static ExportedComment byId(ExportedComment comment, Map<String, ExportedComment> byId) {
        if (comment.parent().isEmpty()) {
            return comment;
        }
        var mark = StaticmanImporter.PLACE + StaticmanImporter.PLACE;
        var named = comment.parent().get();
        boolean isSure = !named.startsWith(mark);
        var parent = Stream.of(named.split("\n"))
                .map(one -> one.replaceFirst("^#+", ""))
                .flatMap(one -> Optional.ofNullable(byId.get(one)).stream())
                .filter(other -> other != comment)
                .findFirst();
        return isSure
                ? comment.answering(
                        comment.thread(),
                        Optional.of(parent.map(ExportedComment::id).orElse(named.split("\n", 2)[0])))
                : comment.answering(
                        parent.map(ExportedComment::thread).orElse(comment.thread()), parent.map(ExportedComment::id));
    }

    /** Themes count from one, and only the comments that answer none. */
    private static ExportedComment byPlace(
            ExportedComment comment, List<ExportedComment> tops, Consumer<Exported> told) {
        var place = comment.parent()
                .filter(parent -> parent.matches(StaticmanImporter.PLACE + "\\d+"))
                .map(parent -> Integer.parseInt(parent.substring(1)));
        if (place.isEmpty() || place.get() > tops.size()) {
            return comment;
        }
        var parent = tops.get(place.get() - 1);
        told.accept(new Remark(
                comment.line(),
                "place",
                "comment %s answers comment number %s, which is most likely %s, by the order of dates"
                        .formatted(comment.id(), place.get(), parent.id())));
        return comment.answering(comment.thread(), Optional.of(parent.id()));
    }
}
