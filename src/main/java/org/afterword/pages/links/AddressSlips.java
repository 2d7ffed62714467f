package org.afterword.pages.links;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.SlipMessages;
import org.afterword.markdown.Survey;
import org.afterword.markdown.Syntax;

/** Tells of an address that stands outside of a text what would be told of it in one. */
final class AddressSlips {
    private AddressSlips() {}

    static void tell(String address, Supplier<Position> place, Consumer<Problem> problems) {
        Survey.of("[x](<" + address + ">)", Syntax.PLAIN)
                .slips()
                .forEach(slip -> problems.accept(SlipMessages.problem(slip, place.get())));
    }
}
