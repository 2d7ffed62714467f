package org.afterword.markdown;

/** Where a word or a sign stands last before places that only go on, so that no part of a text is looked at twice, however long its lines are. */
final class LastBefore {
    private final String text;
    private final String sign;
    private int last = -1;
    private int next;

    LastBefore(String sign, String text) {
        this.text = text;
        this.sign = sign;
        this.next = text.indexOf(sign);
    }

    /** The last place of the sign at a place or before it; -1 where there is none. */
    int at(int place) {
        while (next >= 0 && next <= place) {
            last = next;
            next = text.indexOf(sign, next + 1);
        }
        return last;
    }
}
