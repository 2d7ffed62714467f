package org.afterword.pages.sets;

import java.util.Optional;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.ListView;

/**
 * Where a page stands among those of its list.
 *
 * @param path of the list's first page
 * @param first the number of the page's first article
 */
record ListPlace(Frame frame, String path, int number, int total, int first) {

    /** How many pages a list has: one at least. */
    static int pages(Frame frame, int articles) {
        int size = frame.settings().pageSize();
        return Math.max(1, (articles + size - 1) / size);
    }

    /** The path of one of the list's pages. */
    static String address(String path, int number) {
        return number == 1 ? path : path + "page/" + number + "/";
    }

    String address() {
        return address(path, number);
    }

    ListView.Paging paging() {
        return new ListView.Paging(
                number, total, first, link(number > 1, number - 1), link(number < total, number + 1));
    }

    private Optional<String> link(boolean exists, int other) {
        return exists ? Optional.of(frame.addresses().link(address(path, other))) : Optional.empty();
    }

    /** What the page is called: after the first one, with its number. */
    Optional<String> title(Optional<String> heading) {
        return number == 1
                ? heading
                : Optional.of(heading.map(text -> text + " · ").orElse("")
                        + frame.words().say("page-of", number, total));
    }
}
