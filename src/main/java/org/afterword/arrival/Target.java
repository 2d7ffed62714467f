package org.afterword.arrival;

import java.util.List;

/**
 * The article that an arrival is for, in every way that its source tells it.
 *
 * @param addresses web addresses, paths or slugs of the article, the surest first
 * @param discussions addresses or ids of posts elsewhere which the article may name as its {@code discussions}
 * @param title of the article; empty where it is not told
 */
public record Target(List<String> addresses, List<String> discussions, String title) {

    /** An article that is named by one address, path or slug. */
    public static Target at(String address) {
        return new Target(List.of(address), List.of(), "");
    }
}
