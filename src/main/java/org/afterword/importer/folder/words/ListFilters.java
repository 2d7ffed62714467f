package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.afterword.importer.folder.matter.Matter;

/** The filters of Liquid that make something of a list. */
final class ListFilters {
    private ListFilters() {}

    /** What a filter makes of a list; empty where that cannot be told. */
    static Optional<Object> apply(String name, List<?> list, List<String> given) {
        var first = given.isEmpty() ? "" : given.get(0);
        return switch (name) {
            case "first" -> list.isEmpty() ? Optional.empty() : Optional.ofNullable(list.get(0));
            case "last" -> list.isEmpty() ? Optional.empty() : Optional.ofNullable(list.get(list.size() - 1));
            case "size" -> Optional.of(list.size());
            case "join" -> joined(list, given.isEmpty() ? " " : first).map(text -> text);
            case "reverse" -> Optional.of(reversed(list));
            case "compact" -> Optional.of(list.stream().filter(Objects::nonNull).toList());
            case "uniq" -> Optional.of(new ArrayList<>(new LinkedHashSet<>(list)));
            case "map" -> Optional.of(mapped(list, first));
            case "where" -> given.size() == 2 ? Optional.of(where(list, first, given.get(1))) : Optional.empty();
            case "find" ->
                given.size() == 2
                        ? where(list, first, given.get(1)).stream().findFirst().map(one -> one)
                        : Optional.empty();
            case "group_by" -> Optional.of(grouped(list, first));
            case "push" -> Optional.of(with(list, list.size(), first));
            case "unshift" -> Optional.of(with(list, 0, first));
            case "pop" -> Optional.of(list.subList(0, Math.max(0, list.size() - 1)));
            case "shift" -> Optional.of(list.subList(Math.min(1, list.size()), list.size()));
            case "slice" -> slice(list.size(), given).map(part -> list.subList(part[0], part[1]));
            case "sort" -> sorted(list, first, Comparator.naturalOrder());
            case "sort_natural" -> sorted(list, first, Comparator.comparing(text -> text.toLowerCase(Locale.ROOT)));
            case "array_to_sentence_string" -> sentence(list, given.isEmpty() ? "and" : first);
            default -> Optional.empty();
        };
    }

    /** The parts of a text, as Liquid takes it apart: blanks count as one, and nothing at the end is no part. */
    static List<String> split(String text, String sign) {
        if (sign.equals(" ")) {
            return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
        }
        if (sign.isEmpty()) {
            return text.codePoints().mapToObj(Character::toString).toList();
        }
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at));
            from = at + sign.length();
        }
        parts.add(text.substring(from));
        while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    private static Optional<String> joined(List<?> list, String between) {
        var texts = texts(list);
        return texts.map(all -> String.join(between, all));
    }

    /** The texts of a list that has nothing else. */
    private static Optional<List<String>> texts(List<?> list) {
        var texts = list.stream().map(Matter::scalar).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    private static List<?> reversed(List<?> list) {
        var turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static List<?> mapped(List<?> list, String field) {
        return list.stream()
                .map(one -> one instanceof Map<?, ?> map ? map.get(field) : null)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<?> where(List<?> list, String field, String value) {
        return list.stream()
                .filter(one -> one instanceof Map<?, ?> map && isThere(map.get(field), value))
                .toList();
    }

    /** Groups by a field, in the order in which they come. */
    private static List<?> grouped(List<?> list, String field) {
        var groups = new LinkedHashMap<String, List<Object>>();
        for (var one : list) {
            var value =
                    one instanceof Map<?, ?> map ? Matter.scalar(map.get(field)).orElse("") : "";
            groups.computeIfAbsent(value, any -> new ArrayList<>()).add(one);
        }
        return groups.entrySet().stream()
                .map(group -> Map.of(
                        "name", group.getKey(),
                        "items", group.getValue(),
                        "size", group.getValue().size()))
                .toList();
    }

    private static List<?> with(List<?> list, int place, String more) {
        var all = new ArrayList<Object>(list);
        all.add(place, more);
        return all;
    }

    /** Where a part of so many values or signs begins and ends; a place before 0 is counted from the end. */
    static Optional<int[]> slice(int size, List<String> given) {
        if (given.isEmpty() || given.stream().anyMatch(number -> !number.matches("-?\\d{1,6}"))) {
            return Optional.empty();
        }
        int place = Integer.parseInt(given.get(0));
        int from = place < 0 ? size + place : place;
        int length = given.size() > 1 ? Integer.parseInt(given.get(1)) : 1;
        return Optional.of(
                from < 0 || from > size || length < 0
                        ? new int[] {0, 0}
                        : new int[] {from, Math.min(size, from + length)});
    }

    private static boolean isThere(Object field, String value) {
        return field instanceof List<?> list
                ? list.stream().anyMatch(one -> isThere(one, value))
                : Matter.scalar(field).filter(value::equals).isPresent();
    }

    /** In the order of a field, or of the values; empty where some have none, or numbers and words are mixed. */
    private static Optional<Object> sorted(List<?> list, String field, Comparator<String> texts) {
        var keys = texts(field.isEmpty() ? list : mapped(list, field));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var places = new ArrayList<Integer>();
        for (int i = 0; i < list.size(); i++) {
            places.add(i);
        }
        long numbers = keys.get().stream()
                .filter(key -> LiquidNumbers.of(key).isPresent())
                .count();
        if (numbers != 0 && numbers != list.size()) {
            return Optional.empty();
        }
        Function<Integer, String> key = keys.get()::get;
        places.sort(
                numbers == 0
                        ? Comparator.comparing(key, texts)
                        : Comparator.comparing(
                                key.andThen(text -> LiquidNumbers.of(text).orElseThrow())));
        return Optional.of(places.stream().map(list::get).collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Optional<Object> sentence(List<?> list, String word) {
        return texts(list)
                .map(all -> all.size() < 3
                        ? String.join(" " + word + " ", all)
                        : String.join(", ", all.subList(0, all.size() - 1)) + ", " + word + " "
                                + all.get(all.size() - 1));
    }
}
