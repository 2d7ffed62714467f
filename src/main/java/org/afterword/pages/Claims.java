package org.afterword.pages;

import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.pages.output.Output;

/** Says what is wrong where two outputs would be written to one path, and what to do. */
record Claims(ClaimPlaces places) {
    private static final String CODE = "plan/claim";
    private static final String CONTENT = "content/";
    private static final String ALIAS = "an alias in ";

    /** Of two outputs with one path. */
    Problem twice(Output output, Output first) {
        var blamed = blamed(output, first);
        var other = blamed == output ? first : output;
        return isAlias(blamed) ? alias(blamed, other) : page(blamed, other);
    }

    /** An alias is the easiest to change; the theme's pages have no file that could be. */
    private static Output blamed(Output output, Output first) {
        return isAlias(first) && !isAlias(output) || !isContent(output) ? first : output;
    }

    private Problem alias(Output alias, Output other) {
        var begin = "the alias '" + written(alias) + "' ";
        if (other.origin().equals(file(alias))) {
            return problem(alias, begin + "is the article's own address", "take it out of 'aliases'");
        }
        if (!isAlias(other)) {
            return problem(
                    alias,
                    begin + "is the address of " + other.origin() + inOtherCase(alias, other),
                    "take it out of 'aliases'" + (isContent(other) ? ", or rename the other" : ""));
        }
        var same = written(other).equals(written(alias)) ? "" : ", as '" + written(other) + "'";
        return file(other).equals(file(alias))
                ? problem(alias, begin + "stands here twice" + inOtherCase(alias, other), "take one of the two out")
                : problem(
                        alias,
                        begin + "stands in " + file(other) + ", too" + same + ", and can lead to only one article",
                        "take it out of one of the two");
    }

    private static boolean isAlias(Output output) {
        return output.origin().startsWith(ALIAS);
    }

    /** An alias as its author wrote it. */
    private String written(Output alias) {
        return places.written(file(alias), address(alias)).orElseGet(() -> address(alias));
    }

    private Problem page(Output blamed, Output other) {
        return problem(
                blamed,
                "'%s' would be written for %s and for %s%s"
                        .formatted(address(blamed), here(blamed), other.origin(), inOtherCase(blamed, other)),
                cure(blamed, other));
    }

    /** Between whom: an article's page and its feed are the same here, and so is all that the theme has. */
    static String parties(Output output, Output first) {
        var blamed = blamed(output, first);
        var other = blamed == output ? first : output;
        return file(blamed) + " " + (isContent(other) ? file(other) : "");
    }

    /** Of two outputs of which one's path is a folder of the other's. */
    Problem fileAndFolder(Output file, Output within) {
        boolean intrudes = isOwn(within) && !isOwn(file);
        var blamed = !intrudes && (isContent(file) || !isContent(within)) ? file : within;
        return problem(
                blamed,
                "'/%s' would be a file for %s and a folder for %s"
                        .formatted(file.path(), said(file, blamed), said(within, blamed)),
                !intrudes && isContent(file) && isContent(within)
                        ? "rename one of the two"
                        : "give " + (liesIn(blamed, file) ? "its folder" : "it") + " another name");
    }

    private static boolean liesIn(Output output, Output folder) {
        return file(output).startsWith(CONTENT + folder.path() + "/");
    }

    private Problem problem(Output blamed, String message, String cure) {
        return Problem.error(CODE, place(blamed), message, cure);
    }

    /** Who puts a file or an article where the theme has a page most likely wants that page to look otherwise. */
    private static String cure(Output blamed, Output other) {
        if (isContent(other)) {
            return "rename one of the two";
        }
        return other instanceof Output.Page page
                ? (blamed instanceof Output.Copy ? "take this away" : "give it another name")
                        + "; to make the page your own, copy the built-in template " + page.template()
                        + " into templates/, and change it there"
                : "give it another name";
    }

    /** Whether it was made from a file of the author's. */
    static boolean isContent(Output output) {
        return output.origin().contains(CONTENT);
    }

    /** Whether it is a file of the author's, and not what goes with one. */
    static boolean isOwn(Output output) {
        return output.origin().startsWith(CONTENT);
    }

    /** The file to mend, for an output that was made from one. */
    static String file(Output output) {
        return output.origin().substring(Math.max(0, output.origin().indexOf(CONTENT)));
    }

    private Position place(Output blamed) {
        return isAlias(blamed) ? places.alias(file(blamed), address(blamed)) : Position.file(file(blamed));
    }

    private static String inOtherCase(Output output, Output other) {
        return output.path().equals(other.path())
                ? ""
                : "; that one is '" + address(other) + "', which differs only in case";
    }

    private static String said(Output output, Output blamed) {
        return output == blamed ? here(output) : output.origin();
    }

    /** The origin as it is said where its file has been named already. */
    private static String here(Output output) {
        var file = file(output);
        return output.origin().equals(file) ? "this" : output.origin().replace(file, "this file");
    }

    private static String address(Output output) {
        return "/" + output.path().replaceFirst("(^|/)index\\.html$", "$1");
    }
}
