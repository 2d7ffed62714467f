package org.afterword.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.UnaryOperator;
import io.pebbletemplates.pebble.operator.UnaryOperatorImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The engine's own extensions without what would make a page depend on more than its view and its template: a cache that
 * pages share, work in other threads, and words from the class path; and without what prints a text as markup, since a
 * text may be a visitor's: {@code raw}, {@code autoescape}, and escaping for anything but markup.
 */
final class PureTags extends ExtensionCustomizer {
    private static final Set<String> LEFT_OUT = Set.of("cache", "parallel", "i18n", "autoescape", "raw");

    PureTags(Extension extension) {
        super(extension);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        var tags = super.getTokenParsers();
        return tags == null
                ? null
                : tags.stream()
                        .filter(tag -> !LEFT_OUT.contains(tag.getTag()))
                        .map(tag -> tag.getTag().equals("embed") ? new EscapedEmbed(tag) : tag)
                        .toList();
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        var operators = super.getBinaryOperators();
        return operators == null
                ? null
                : operators.stream()
                        .map(operator -> switch (operator.getSymbol()) {
                            case "contains" -> ours(operator, () -> new FindsNumbers());
                            case "and" -> ours(operator, () -> new Conditions.And());
                            case "or" -> ours(operator, () -> new Conditions.Or());
                            case "~" -> ours(operator, () -> new Joined());
                            default -> operator;
                        })
                        .toList();
    }

    @Override
    public List<UnaryOperator> getUnaryOperators() {
        var operators = super.getUnaryOperators();
        return operators == null
                ? null
                : operators.stream()
                        .map(operator -> switch (operator.getSymbol()) {
                            case "-" -> new UnaryOperatorImpl("-", operator.getPrecedence(), Signs.Minus.class);
                            case "+" -> new UnaryOperatorImpl("+", operator.getPrecedence(), Signs.Plus.class);
                            default -> operator;
                        })
                        .toList();
    }

    private static BinaryOperator ours(BinaryOperator engines, Supplier<BinaryExpression<?>> expression) {
        return new BinaryOperatorImpl(
                engines.getSymbol(),
                engines.getPrecedence(),
                expression,
                engines.getType(),
                engines.getAssociativity());
    }

    @Override
    public Map<String, Filter> getFilters() {
        var filters = Placed.filters(kept(super.getFilters()));
        filters.computeIfPresent("escape", (name, engines) -> new MarkupEscape());
        return filters;
    }

    @Override
    public Map<String, Test> getTests() {
        return Placed.tests(kept(super.getTests()));
    }

    @Override
    public Map<String, Function> getFunctions() {
        var functions = Placed.functions(kept(super.getFunctions()));
        functions.computeIfPresent("range", (name, engines) -> new BoundedRange(engines));
        return functions;
    }

    private static <T> Map<String, T> kept(Map<String, T> all) {
        var kept = new HashMap<String, T>(all == null ? Map.of() : all);
        kept.keySet().removeAll(LEFT_OUT);
        return kept;
    }
}
