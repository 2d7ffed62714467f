package org.afterword.content.media;

import java.util.List;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.picture.Flaw;

/** Says what is wrong with pictures, and how to mend it. The site is built all the same, with the pictures as they are. */
final class PictureProblems {
    private PictureProblems() {}

    /** @param name the file as a person would name it */
    static Problem of(Flaw flaw, String name) {
        return switch (flaw) {
            case NO_PICTURE ->
                warning(
                        "picture/none",
                        name,
                        "the file is named like a picture, but it is not what its name says",
                        "export it again, or give it the ending of what it is");
            case BROKEN ->
                warning(
                        "picture/broken",
                        name,
                        "the picture is cut off or damaged",
                        "export it again, or copy it again from where it came from");
            case TOO_LARGE ->
                warning(
                        "picture/large",
                        name,
                        "the picture has more pixels than can be shown or made smaller",
                        "make it smaller yourself: at most 7,000 by 7,000 pixels, or 16,000 by 16,000 for a JPEG");
            case FOR_PRINT ->
                warning(
                        "picture/print",
                        name,
                        "the picture has colours for printers (CMYK), which look otherwise on screens",
                        "export it again with the colours of screens (sRGB)");
            case PROFILE ->
                warning(
                        "picture/profile",
                        name,
                        "the picture's colour profile is broken or not for its colours, so that nobody follows it",
                        "export it again with the colours of screens (sRGB)");
            case EMPTY ->
                warning(
                        "picture/none",
                        name,
                        "the file is named like a picture, but there is nothing in it",
                        "export it again, or copy it again from where it came from");
            case NO_DRAWING ->
                warning(
                        "picture/none",
                        name,
                        "the file is named like a drawing, but it does not begin with <svg>",
                        "export it again, or give it the ending of what it is");
            case POINTER ->
                warning(
                        "picture/none",
                        name,
                        "the file is no picture, but says where Git LFS keeps it",
                        "run 'git lfs pull', and build again");
            case PLACE -> place(List.of(name), "export it again without the place");
        };
    }

    /** One warning for all of them, since one cure mends them all. */
    static Problem copied(List<String> names) {
        return place(names, "add 'pictures: true' to site.yaml: pictures are then published without it");
    }

    private static Problem place(List<String> names, String cure) {
        int others = names.size() - 1;
        return warning(
                "picture/place",
                names.get(0),
                "the picture tells where it was taken"
                        + (others == 0
                                ? ""
                                : others == 1 ? ", and so does another" : ", and so do " + others + " others"),
                cure);
    }

    private static Problem warning(String code, String name, String message, String cure) {
        return Problem.warning(code, Position.file(name), message, cure);
    }
}
