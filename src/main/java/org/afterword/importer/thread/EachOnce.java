package org.afterword.importer.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.What;

/**
 * Takes each comment once. The same id with the same words, or in two files of which the later one has newer words, is
 * one comment; the same id with other words in one file is two, of which the second gets another id.
 */
record EachOnce(Ledger ledger) {

    List<Conversation.In> of(List<Conversation.In> in) {
        var byId = new LinkedHashMap<String, Integer>();
        var unique = new ArrayList<Conversation.In>();
        for (var given : in) {
            var one = named(given);
            var comment = one.comment();
            var first =
                    comment.id().isEmpty() ? null : byId.putIfAbsent(one.system() + "\t" + comment.id(), unique.size());
            var other = first == null ? null : unique.get(first);
            if (other == null) {
                unique.add(one);
            } else if (other.comment()
                    .body()
                    .text()
                    .strip()
                    .equals(comment.body().text().strip())) {
                there(one, "the same comment came before");
            } else if (!other.comment().line().file().equals(comment.line().file())) {
                there(other, "a later file has it with other words");
                unique.set(first, one);
            } else {
                var id = comment.id();
                for (int copy = 2; byId.putIfAbsent(one.system() + "\t" + id, unique.size()) != null; copy++) {
                    id = comment.id() + "-" + copy;
                }
                ledger.note(
                        comment.line(),
                        "duplicate-id",
                        "another comment has the id %s; this one is %s here".formatted(comment.id(), id));
                unique.add(one.with(comment.renamed(id)));
            }
        }
        return unique;
    }

    /** Without an id it is known by its words, so that it is the same in the next import. */
    private static Conversation.In named(Conversation.In in) {
        var comment = in.comment();
        return comment.id().isEmpty() && comment.source().isPresent()
                ? in.with(comment.renamed(Places.wordsId(comment)))
                : in;
    }

    private void there(Conversation.In in, String reason) {
        ledger.add(What.COMMENT, in.comment().id(), in.comment().line(), Fate.THERE, reason);
    }
}
