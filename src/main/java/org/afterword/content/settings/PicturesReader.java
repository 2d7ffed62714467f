package org.afterword.content.settings;

import java.util.List;
import java.util.TreeSet;
import org.afterword.yaml.Fields;
import org.afterword.yaml.ForeignFields;
import org.afterword.yaml.Yaml;

/** Reads what becomes of pictures: {@code pictures: true}, or what is to be otherwise than usual. */
final class PicturesReader {
    private static final String FIELD = "pictures";
    private static final String SIZES = "sizes";

    /** A phone, a phone held near or a narrow column, a page on a fine screen. */
    private static final List<Integer> USUAL = List.of(480, 960, 1600);

    private static final int LEAST = 16;
    private static final int MOST = 8000;
    private static final int MOST_SIZES = 8;

    private static final ForeignFields ELSEWHERE = new ForeignFields()
            .add("use 'sizes', such as sizes: [480, 960, 1600]", "widths width size breakpoints imagesizes srcset")
            .add(
                    "take it out: a picture stays of its kind, and its quality is right for a page",
                    "quality format formats webp avif resamplefilter anchor");

    private PicturesReader() {}

    static Pictures read(Fields fields) {
        if (fields.value(FIELD).isEmpty()) {
            return Pictures.COPIED;
        }
        if (fields.isFlag(FIELD)) {
            return fields.flag(FIELD, false) ? new Pictures(true, USUAL) : Pictures.COPIED;
        }
        return fields.group(FIELD, "write pictures: true, or its fields below it, such as 'sizes: [480, 960, 1600]'")
                .map(PicturesReader::group)
                .orElse(Pictures.COPIED);
    }

    private static Pictures group(Fields group) {
        var pictures = new Pictures(true, group.has(SIZES) ? sizes(group) : USUAL);
        group.refuseOthers(ELSEWHERE);
        return pictures;
    }

    private static List<Integer> sizes(Fields group) {
        var sizes = new TreeSet<Integer>();
        for (var item : group.list(SIZES)) {
            int size = item instanceof Yaml.Scalar scalar ? size(scalar.text().strip()) : 0;
            if (size == 0) {
                group.report(
                        "type",
                        item,
                        "each of 'sizes' must be a width in pixels, a whole number from " + LEAST + " to " + MOST,
                        "write them as in sizes: [480, 960, 1600]");
            } else {
                sizes.add(size);
            }
        }
        if (sizes.size() > MOST_SIZES) {
            group.report("type", SIZES, "there are more than " + MOST_SIZES + " 'sizes'", "three or four are enough");
        }
        return List.copyOf(sizes);
    }

    /** 0 where it is none. */
    private static int size(String text) {
        var digits = text.endsWith("px") ? text.substring(0, text.length() - 2) : text;
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int size = number ? Integer.parseInt(digits) : 0;
        return size >= LEAST && size <= MOST ? size : 0;
    }
}
