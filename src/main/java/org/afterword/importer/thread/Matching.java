package org.afterword.importer.thread;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.importer.article.Addresses;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.known.Listed;
import org.afterword.importer.known.Naming;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.ListedAddress;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.What;

/**
 * Finds the article that a thread of comments belongs to: by its identifier, its path, the last part of its path where
 * only one article has it, and the user's own list, which need not be given again.
 */
public final class Matching {
    private static final Pattern NO_WORD = Pattern.compile("[<>:\"/\\\\|?&!*.=_+ -]+");
    private static final Pattern SOURCE = Pattern.compile("(?:.*/)?([^/]+)\\.[A-Za-z]{2,8}");

    private final Map<Gathered.Key, Addresses.Home> homes;
    private final Set<Gathered.Key> strangers;
    private final Imported imported;
    private final Listed list;
    private final Naming naming;
    private final Map<String, Addresses.Home> byAddress = new HashMap<>();

    /**
     * @param articles that came with the threads
     * @param strangers the articles at whose address lies what came as another one, to which their comments do not belong
     * @param list old addresses or identifiers and the addresses that they now have
     */
    public Matching(
            List<Gathered.Article> articles,
            Map<Gathered.Key, Addresses.Home> homes,
            Set<Gathered.Key> strangers,
            Addresses addresses,
            Existing existing,
            Imported imported,
            Map<String, ListedAddress> list) {
        this.homes = homes;
        this.strangers = strangers;
        this.naming = new Naming(addresses.paths());
        this.imported = imported;
        this.list = Listed.of(list);
        homes.values().forEach(home -> byAddress.put(home.address(), home));
        for (var article : existing.articles()) {
            byAddress.putIfAbsent(
                    article.path(),
                    new Addresses.Home(article.file().substring("content/".length()), article.path(), List.of()));
            naming.addIdentifiers(article.extra(), article.path());
        }
        articles.forEach(one -> Optional.ofNullable(homes.get(one.key()))
                .ifPresent(home -> naming.addIdentifiers(one.article().file().extra(), home.address())));
        byAddress.keySet().forEach(naming::add);
        byAddress.keySet().forEach(address -> naming.add(inOneWord(address), address));
        homes.forEach((key, home) -> sourceName(key.id()).ifPresent(name -> naming.add(name, home.address())));
    }

    /** A path as HashOver names its folder. */
    private static String inOneWord(String path) {
        return NO_WORD.matcher(path).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** The name of the file that an article came from, without its ending, where that is what it is known by. */
    private static Optional<String> sourceName(String id) {
        var name = SOURCE.matcher(id);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    Optional<Addresses.Home> find(Gathered.Key key, Optional<ExportedThread> thread) {
        if (strangers.contains(key)) {
            return Optional.empty();
        }
        var own = Optional.ofNullable(homes.get(key));
        if (own.isPresent() || thread.isEmpty()) {
            return own;
        }
        return naming.identified(thread.get().identifiers())
                .or(() -> naming.linked(thread.get().links()))
                .map(byAddress::get)
                .or(() -> listed(key, thread.get()));
    }

    /** Where the list leads, or led when it was given. */
    private Optional<Addresses.Home> listed(Gathered.Key key, ExportedThread thread) {
        var mark = new Imported.Key(What.RECORD, key.system(), "--map", key.id());
        var found = listed(thread).map(byAddress::get);
        if (found.isPresent()) {
            imported.put(mark, new Imported.Mark(found.get().file(), ""));
            return found;
        }
        var before = imported.of(mark).map(Imported.Mark::source);
        return before.flatMap(file -> byAddress.values().stream()
                .filter(home -> home.file().equals(file))
                .findFirst());
    }

    /** Tells which lines of the list stand for nothing: no thread has the old address, or no article the new one. */
    public void tellOfUnused(Collection<ExportedThread> threads, Ledger ledger) {
        if (list.addresses().isEmpty()) {
            return;
        }
        var names = new HashSet<String>();
        for (var thread : threads) {
            for (var name : thread.identifiers()) {
                add(name, names);
            }
            for (var name : thread.links()) {
                add(name, names);
            }
        }
        var unused = new UnusedLines(list.addresses().keySet(), names, byAddress.keySet());
        var said = new HashMap<String, String>();
        list.addresses().forEach((old, listed) -> {
            var address = listed.now();
            var before = said.putIfAbsent(UnusedLines.path(old), old);
            var path = address.startsWith("/") ? address : "/" + address;
            if (!names.contains(old) && Listed.path(old).filter(names::contains).isEmpty()) {
                ledger.note(
                        listed.line(),
                        "unused",
                        "no comments belong to '" + old + "', which it names" + unused.ofOld(old, address));
            } else if (before != null
                    && !address.equals(list.addresses().get(before).now())) {
                ledger.note(
                        listed.line(),
                        "unused",
                        "'" + before + "' and '" + old + "' are one address: keep one of the two lines");
            } else if (!byAddress.containsKey(path) && !byAddress.containsKey(path + "/")) {
                ledger.note(
                        listed.line(),
                        "unused",
                        "there is no article at '" + address + "', which it names" + unused.ofNew(address));
            }
        });
    }

    private static void add(String name, Set<String> names) {
        names.add(SameName.composed(name));
        OldAddress.parse(name).map(OldAddress::normalized).ifPresent(names::add);
    }

    private Optional<String> listed(ExportedThread thread) {
        return list.of(thread)
                .flatMap(path -> Stream.of(path, path + "/")
                        .filter(byAddress::containsKey)
                        .findFirst());
    }
}
