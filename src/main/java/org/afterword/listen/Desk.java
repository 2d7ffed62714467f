package org.afterword.listen;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.afterword.arrival.Arrived;
import org.afterword.content.SiteReader;
import org.afterword.content.folder.ContentFolder;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.moderation.inbox.Rejected;
import org.afterword.moderation.inbox.Waiting;
import org.afterword.moderation.receive.Outcome;

/**
 * Where arrivals are judged and laid down. It reads the site again when its content has changed, and keeps to what it knows
 * while there is an error in it. Safe for use by several threads; two that bring the same words wait for one another, so
 * that nobody is told that they are here before they are.
 */
final class Desk implements Closeable {
    private static final int PLACES = 256;
    private static final long PAUSE = 1_000_000_000;
    private static final int MANY = 200;

    private final Path site;
    private final Supplier<SiteReader> reader;
    private final Clocks clocks;
    private final int most;
    private final ArrivalFiles files;
    private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock();
    private final Object[] places = new Object[PLACES];
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile SiteNow now;
    private volatile ContentLook look;
    /** What was judged and then could not be written, by name: the reception takes it for known. */
    private final Map<String, Outcome> unwritten = new ConcurrentHashMap<>();

    private volatile long failed;

    /**
     * @param reader for each reading of the site a new one
     * @param most arrivals that may wait
     */
    Desk(Path site, Supplier<SiteReader> reader, Clocks clocks, int most) {
        this.site = site;
        this.reader = reader;
        this.clocks = clocks;
        this.most = most;
        this.files = new ArrivalFiles(site.resolve(ContentFolder.NAME));
        this.failed = clocks.nanos().getAsLong() - PAUSE;
        for (int i = 0; i < PLACES; i++) {
            places[i] = new Object();
        }
    }

    /**
     * Reads the site for the first time.
     *
     * @return whether something can be taken: whether there is no error in the site
     */
    boolean open() throws IOException {
        files.begin();
        look = look();
        waiting.set(look.waiting());
        now = SiteNow.read(reader.get(), clocks.now());
        return now.isGood();
    }

    /** The site as it last was without an error. */
    SiteNow site() {
        return now;
    }

    /** Reads the site again if its content is another one. */
    void lookAgain() throws IOException {
        var seen = look();
        if (seen.sum() == look.sum() && unwritten.size() < MANY) {
            waiting.set(seen.waiting()); // those that are written this moment are counted the next time
            now.reception().settle(); // what is to be told otherwise of an earlier one is left to who decides
            return;
        }
        reading.writeLock().lock();
        try {
            seen = look();
            var read = SiteNow.read(reader.get(), clocks.now());
            if (read.isGood()) {
                now = read;
                unwritten.clear();
            }
            look = seen;
            waiting.set(seen.waiting());
        } finally {
            reading.writeLock().unlock();
        }
    }

    private ContentLook look() throws IOException {
        return ContentLook.at(site.resolve(ContentFolder.NAME), site.resolve("templates"), clocks.now());
    }

    /**
     * Judges an arrival and lays it down.
     *
     * @param name what two arrivals have in common that are the same
     */
    Taken take(String name, Arrived arrived) {
        reading.readLock().lock();
        try {
            synchronized (places[Math.floorMod(name.hashCode(), PLACES)]) {
                return takeAlone(name, arrived);
            }
        } finally {
            reading.readLock().unlock();
        }
    }

    private Taken takeAlone(String name, Arrived arrived) {
        if (clocks.nanos().getAsLong() - failed < PAUSE) {
            return Taken.UNWRITTEN;
        }
        if (waiting.get() >= most) {
            return Taken.FULL;
        }
        var again = unwritten.get(name);
        if (again != null) {
            return done(name, again);
        }
        if (unwritten.size() >= MANY) {
            return Taken.UNWRITTEN;
        }
        return done(name, now.reception().judge(arrived));
    }

    private Taken done(String name, Outcome outcome) {
        try {
            var taken = Taken.REFUSED;
            if (outcome instanceof Outcome.Held held) {
                taken = hold(held.waiting(), held.before());
            } else if (outcome instanceof Outcome.Through through) {
                // what comes from the web proves no name, and waits all the same
                taken = hold(through.waiting(), Optional.empty());
            } else if (outcome instanceof Outcome.Withdrawn withdrawn) {
                files.write(
                        Rejected.file(withdrawn.system(), withdrawn.id()),
                        Rejected.text(Rejected.Why.WITHDRAWN).getBytes(StandardCharsets.UTF_8));
                waiting.addAndGet(files.remove(withdrawn.file()) ? -1 : 0);
                taken = Taken.HELD;
            } else if (outcome instanceof Outcome.Known) {
                taken = Taken.KNOWN;
            } else if (outcome instanceof Outcome.Obstructed) {
                taken = Taken.UNWRITTEN;
            }
            unwritten.remove(name);
            return taken;
        } catch (IOException e) {
            failed = clocks.nanos().getAsLong();
            unwritten.put(name, outcome);
            return Taken.UNWRITTEN;
        }
    }

    private Taken hold(Waiting held, Optional<String> before) throws IOException {
        var text = InboxFile.text(held).getBytes(StandardCharsets.UTF_8);
        boolean isNew = before.filter(held.file()::equals).isPresent()
                ? files.replace(held.file(), text)
                : files.write(held.file(), text);
        waiting.addAndGet(isNew ? 1 : 0);
        if (before.isPresent() && !before.get().equals(held.file())) {
            waiting.addAndGet(files.remove(before.get()) ? -1 : 0);
        }
        return isNew || before.isPresent() ? Taken.HELD : Taken.KNOWN;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
