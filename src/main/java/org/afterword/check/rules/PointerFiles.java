package org.afterword.check.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.folder.Pointer;
import org.afterword.content.media.Media;

/** A copied file is what it should be, and not only a note of where Git LFS keeps that. */
final class PointerFiles implements Rule {

    @Override
    public String code() {
        return "file/pointer";
    }

    /** Of pictures and sounds that articles show, each build tells. */
    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        for (var file : site.untold()) {
            if (isPointer(file)) {
                problems.accept(Problem.warning(
                        code(),
                        Position.file(file.name()),
                        "the file only says where Git LFS keeps it, and readers get just that",
                        Pointer.CURE));
            }
        }
    }

    private static boolean isPointer(Media file) {
        try {
            return Pointer.is(file.file(), Files.size(file.file()));
        } catch (IOException e) {
            return false; // whoever copies the file tells
        }
    }
}
