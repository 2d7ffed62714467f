package org.afterword.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the cells of tables classes for what MathML once said of a whole table, and browsers no longer read: the side that a
 * column keeps to, and the lines between columns and rows.
 */
final class Cells {
    private static final Pattern PART = Pattern.compile("<mtable([^>]*)>|</mtable>|<mtr[ >]|<mtd([^>]*)>");
    private static final Pattern SAID = Pattern.compile(" (columnalign|columnlines|rowlines)=\"([^\"]*)\"");

    /** A table that is open. */
    private static final class Table {
        private List<String> sides = List.of();
        private List<String> beside = List.of();
        private List<String> above = List.of();
        private int row = -1;
        private int column;

        private Table(String attributes) {
            var said = SAID.matcher(attributes);
            while (said.find()) {
                var values = List.of(said.group(2).split(" "));
                switch (said.group(1)) {
                    case "columnalign" -> sides = values;
                    case "columnlines" -> beside = values;
                    default -> above = values;
                }
            }
        }
    }

    private final Deque<Table> tables = new ArrayDeque<>();

    String marked(String math) {
        return PART.matcher(math).replaceAll(found -> {
            var tag = found.group();
            if (tag.startsWith("<mtable")) {
                tables.push(new Table(found.group(1)));
                return Matcher.quoteReplacement(SAID.matcher(tag).replaceAll(""));
            } else if (tag.startsWith("</")) {
                tables.pop();
            } else if (tag.startsWith("<mtr")) {
                tables.peek().row++;
                tables.peek().column = 0;
            } else if (found.group(2).isEmpty()) {
                return cell(tables.peek());
            }
            return Matcher.quoteReplacement(tag);
        });
    }

    private static String cell(Table table) {
        var side = at(table.sides, table.column);
        var classes = (side.equals("left") || side.equals("right") ? " tex-" + side : "")
                + (isLine(at(table.beside, table.column - 1)) ? " tex-beside" : "")
                + (isLine(at(table.above, table.row - 1)) ? " tex-above" : "");
        table.column++;
        return classes.isEmpty() ? "<mtd>" : "<mtd class=\"" + classes.strip() + "\">";
    }

    private static String at(List<String> values, int index) {
        return index < 0 || index >= values.size() ? "" : values.get(index);
    }

    private static boolean isLine(String kind) {
        return kind.equals("solid") || kind.equals("dashed");
    }
}
