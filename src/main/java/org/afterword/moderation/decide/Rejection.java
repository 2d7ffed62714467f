package org.afterword.moderation.decide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.afterword.moderation.inbox.Rejected;

/** Takes arrivals out of the inbox and remembers them, so that they do not come back. */
final class Rejection {
    private Rejection() {}

    static List<Decided.Done> make(Path site, Decisions.Table table, List<Chosen> chosen, boolean spam)
            throws IOException {
        var rejected = Rejected.of(site);
        var why = spam ? Rejected.Why.SPAM : Rejected.Why.REJECTED;
        for (var one : chosen) {
            one.source().ifPresent(source -> {
                if (one.isNew()) {
                    rejected.add(table.writer(), source.system(), source.id().orElseThrow(), why);
                } else {
                    rejected.addEdit(
                            table.writer(),
                            source.system(),
                            source.id().orElseThrow(),
                            one.waiting().deletes() ? "" : one.comment().body().markdown(),
                            why);
                }
            });
        }
        InboxRemoval.remove(table, chosen.stream().map(Chosen::listed).toList());
        return chosen.stream()
                .map(one -> new Decided.Done(
                        one.name(),
                        PersonKey.shown(one.comment()),
                        "rejected",
                        "content/" + one.listed().file(),
                        Optional.empty()))
                .toList();
    }
}
