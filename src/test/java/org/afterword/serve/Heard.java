package org.afterword.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.afterword.base.problem.Problem;

/** What a preview told its author. */
public final class Heard implements Audience {
    private final BlockingQueue<Optional<Changes>> refreshed = new LinkedBlockingQueue<>();
    private final List<Problem> failed = new CopyOnWriteArrayList<>();

    @Override
    public void refreshed(List<Problem> problems, Optional<Changes> changes) {
        refreshed.add(changes);
    }

    @Override
    public void failed(Problem problem) {
        failed.add(problem);
    }

    /** Waits until the site was read anew once more. */
    Optional<Changes> awaitRefresh() throws InterruptedException {
        var changes = refreshed.poll(30, TimeUnit.SECONDS);
        if (changes == null) {
            throw new AssertionError("the site was not read anew");
        }
        return changes;
    }

    /** The places of what could not be shown. */
    List<String> failed() {
        return failed.stream()
                .map(problem -> problem.position().toString())
                .distinct()
                .toList();
    }
}
