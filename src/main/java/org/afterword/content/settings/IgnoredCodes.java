package org.afterword.content.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.base.problem.Codes;
import org.afterword.yaml.Fields;

/** Reads which warnings an author does not want to be told of, by the codes that stand in brackets at their ends. */
public final class IgnoredCodes {
    private static final String FIELD = "ignore";
    private static final Pattern CODE = Pattern.compile("[a-z]++(?:-[a-z]++)*+/[a-z]++(?:-[a-z]++)*+");

    private IgnoredCodes() {}

    /** The codes under {@code ignore}, each once. */
    public static List<String> read(Fields fields) {
        var codes = new LinkedHashSet<String>();
        for (var item : fields.texts(FIELD)) {
            var code = item.text().strip();
            if (CODE.matcher(code).matches()) {
                codes.add(code);
                if (!Codes.isOne(code)) {
                    fields.warn(
                            FIELD,
                            item,
                            "there is no warning '" + code + "' to ignore",
                            Codes.meant(code)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse("take it out"));
                }
            } else {
                fields.report(
                        FIELD,
                        item,
                        "this is no code of a warning",
                        "write the code that stands in brackets at the end of the warning, such as link/dead");
            }
        }
        return List.copyOf(codes);
    }
}
