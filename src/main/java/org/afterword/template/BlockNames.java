package org.afterword.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The blocks of one template.
 *
 * @param parent the template that it extends
 * @param outer where the names of those stand that are in no other block, by their names
 * @param all the names of all, and of those that are printed with the function {@code block}
 * @param printed where the names of the latter stand, by their names
 * @param twice where the name of one stands that the template has already; below zero where there is no such
 * @param stray where the first word stands that is in none; below zero where there is no such word
 */
record BlockNames(
        Optional<String> parent,
        LinkedHashMap<String, Integer> outer,
        Set<String> all,
        Map<String, Integer> printed,
        int twice,
        int stray) {
    private static final Pattern PRINTED = Pattern.compile("\\bblock\\s*\\(\\s*[\"']([^\"']+)[\"']");

    static BlockNames of(String template) {
        var parent = Optional.<String>empty();
        var outer = new LinkedHashMap<String, Integer>();
        var all = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        int stray = -1;
        int twice = -1;
        int told = 0;
        for (var part : TemplateParts.of(template)) {
            if (stray < 0 && open.isEmpty()) {
                stray = word(template, told, part.start());
                stray = stray < 0 && shows(part) ? part.start() : stray;
            }
            told = part.end();
            switch (part.name()) {
                case "extends" -> parent = Optional.of(part.argument(template));
                case "embed", "macro" -> open.push(part.name());
                case "block" -> {
                    var name = part.argument(template);
                    if (!open.contains("embed")) {
                        int place = template.indexOf(name, part.start() + "{%block".length());
                        twice = all.add(name) || twice >= 0 ? twice : place;
                        if (open.isEmpty()) {
                            outer.putIfAbsent(name, place);
                        }
                    }
                    open.push("block");
                }
                case "endblock", "endembed", "endmacro" -> open.poll();
                default -> {}
            }
        }
        var printed = new LinkedHashMap<String, Integer>();
        if (template.contains("block(")) {
            PRINTED.matcher(template).results().forEach(found -> {
                if (all.add(found.group(1))) {
                    printed.put(found.group(1), found.start(1));
                }
            });
        }
        stray = stray < 0 && open.isEmpty() ? word(template, told, template.length()) : stray;
        return new BlockNames(parent, outer, all, printed, twice, stray);
    }

    private static boolean shows(TemplateParts.Part part) {
        return part.kind() == TemplateParts.Kind.PRINT || part.name().equals("include");
    }

    private static int word(String template, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(template.charAt(at))) {
            at++;
        }
        return at < end ? at : -1;
    }

    /** The names of blocks that are not among others. */
    List<String> outerBut(Set<String> others) {
        var rest = new ArrayList<>(outer.keySet());
        rest.removeAll(others);
        return rest;
    }
}
