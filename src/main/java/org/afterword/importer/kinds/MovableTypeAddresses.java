package org.afterword.importer.kinds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Works out where articles were whose export does not say it, as Typepad's never did: below the year and the month, under a
 * name made from the title. Links among the articles tell what the addresses begin with; an article to which one of them
 * leads is sure, and the others are guessed in the same way.
 */
final class MovableTypeAddresses {
    private static final Pattern LINK = Pattern.compile(
            "(https?://[\\w.-]{1,200}(?:/[\\w~-]{1,100}){0,4})/((?:19|20)\\d\\d)/(\\d\\d)/([\\w-]{1,200})\\.html\\b");
    private static final Pattern TYPEPAD = Pattern.compile("https?://[\\w-]+\\.typepad\\.com/");
    private static final int MOST_LINKS = 200_000;

    /** @param sure whether a link in the export leads there */
    record Address(String link, boolean sure) {}

    private record Link(String site, String name) {}

    private record Wanted(LocalDate day, String basename, String title) {}

    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<String, List<Link>> byMonth = new HashMap<>();
    private final Map<String, Integer> sites = new LinkedHashMap<>();
    private final Map<String, Boolean> taken = new HashMap<>();
    private int links;
    private boolean typepad;

    /** Takes note of the links in a text. */
    void learn(String text) {
        if (!text.contains("://")) {
            return;
        }
        typepad |= TYPEPAD.matcher(text).find();
        var found = LINK.matcher(text);
        while (links < MOST_LINKS && found.find()) {
            links++;
            byMonth.computeIfAbsent(found.group(2) + "/" + found.group(3), any -> new ArrayList<>())
                    .add(new Link(found.group(1), found.group(4)));
        }
    }

    /** Takes note of an article whose address is wanted. */
    void learn(LocalDate day, String basename, String title) {
        wanted.add(new Wanted(day, basename, title));
    }

    /** Counts to which site the links lead that lead to articles; done when all is taken note of. */
    void settle() {
        wanted.forEach(one -> link(one.day(), one.basename(), one.title(), Optional.empty())
                .ifPresent(link -> sites.merge(link.site(), 1, Integer::sum)));
    }

    /** The site's address up to the year; empty where nothing tells that articles lay below their years. */
    Optional<String> site() {
        return sites.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .or(() -> Optional.of("").filter(any -> typepad));
    }

    /** Where an article was; empty where nothing tells what its address was made of. */
    Optional<Address> of(LocalDate day, String basename, String title) {
        var site = site();
        if (site.isEmpty()) {
            return Optional.empty();
        }
        var linked = link(day, basename, title, site).map(Link::name).filter(name -> free(day, name));
        if (linked.isPresent()) {
            return Optional.of(new Address(address(site.get(), day, linked.get()), true));
        }
        var name = basename.isEmpty() ? TypepadName.of(title, day) : basename;
        var own = name;
        for (int copy = 1; !name.isEmpty() && !free(day, own); copy++) {
            own = name + TypepadName.between(day) + copy;
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new Address(address(site.get(), day, own), false));
    }

    private boolean free(LocalDate day, String name) {
        return taken.putIfAbsent(month(day) + "/" + name, true) == null;
    }

    private Optional<Link> link(LocalDate day, String basename, String title, Optional<String> site) {
        return byMonth.getOrDefault(month(day), List.of()).stream()
                .filter(link -> site.isEmpty() || link.site().equals(site.get()))
                .filter(link -> basename.isEmpty()
                        ? TypepadName.isOf(link.name(), title)
                        : link.name().equals(basename))
                .findFirst();
    }

    private static String address(String site, LocalDate day, String name) {
        return site + "/" + month(day) + "/" + name + ".html";
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, "2005-03".length()).replace('-', '/');
    }
}
