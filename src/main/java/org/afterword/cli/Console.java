package org.afterword.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.afterword.authoring.Refused;
import org.afterword.base.state.ProgramFile;
import org.afterword.base.state.ProgramParts;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints.
 *
 * @param out for what was asked for
 * @param err for everything else
 * @param terminal whether a person sees it as it is printed
 */
record Console(PrintWriter out, PrintWriter err, boolean colours, boolean terminal) {

    /** Text in one of picocli's styles, such as {@code bold} or {@code fg(red)}, where colours are shown. */
    String styled(String style, String text) {
        if (!colours) {
            return text;
        }
        return Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.off();
    }

    /** Says in one line what stopped the program. A mistake of ours is said to be one. */
    int failed(Throwable failure) {
        var unusable = isOfClasses(failure) ? ProgramParts.unusable(ProgramFile.path()) : List.<Path>of();
        if (!unusable.isEmpty()) {
            err.println(styled("bold,fg(red)", "afterword: ") + "a part of the program, " + unusable.get(0)
                    + ", is missing or damaged. Unpack the archive again.");
            return Main.USAGE;
        } else if (failure instanceof OtherVersionWanted other) {
            new ProblemPrinter(this, ProblemPrinter.Format.text).print(other.problems());
        } else if (failure instanceof IOException io) {
            err.println(styled("bold,fg(red)", "afterword: ") + said(io));
        } else {
            err.println(styled("bold,fg(red)", "afterword: ")
                    + "this is a mistake in Afterword itself; please report this line: " + trace(failure));
        }
        return Main.PROBLEMS;
    }

    /** Whether Java found a class missing or broken. */
    private static boolean isOfClasses(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError || cause instanceof ClassNotFoundException) {
                return true;
            }
        }
        return false;
    }

    /** Says why what was asked for is not done. */
    int refused(String why) {
        err.println(styled("bold,fg(red)", "afterword: ") + why);
        return Main.PROBLEMS;
    }

    /** Says why what was asked for is not done, and shows the place that is to blame. */
    int refused(Refused why) {
        refused(why.getMessage());
        why.place()
                .ifPresent(
                        place -> new ProblemPrinter(this, ProblemPrinter.Format.text).excerpt(place, "bold,fg(red)"));
        return Main.PROBLEMS;
    }

    /** Says that what was printed did not all arrive. */
    void lost(IOException failure) {
        err.println(styled("bold,fg(red)", "afterword: ") + "not all of the output could be written: " + said(failure));
    }

    /** What happened and the innermost places of ours, on one line: nobody should have to look at a stack. */
    private static String trace(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("")
                + Arrays.stream(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.afterword."))
                        .limit(3)
                        .map(frame -> " < " + frame.getClassName().substring("org.afterword.".length()) + ":"
                                + frame.getLineNumber())
                        .collect(Collectors.joining());
    }

    private static String said(IOException failure) {
        var failed = failure instanceof FileSystemException system ? system.getFile() : null;
        var file = failed == null ? null : KnownPath.of(failed);
        if (failure instanceof AccessDeniedException
                && file != null
                && !file.equals(failed)
                && Files.isDirectory(Path.of(file))) {
            return file + ": this folder cannot be written to";
        } else if (failure instanceof AccessDeniedException) {
            return file + ": permission denied";
        } else if (failure instanceof NoSuchFileException) {
            return file + ": no such file or folder";
        } else if (failure instanceof NotDirectoryException) {
            return file + ": this is not a folder";
        } else if (failure instanceof FileAlreadyExistsException
                || String.valueOf(failure.getMessage()).endsWith("Not a directory")) {
            return file + ": a file is in the way";
        }
        var reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        var text = reason == null ? failure.getClass().getSimpleName() : reason;
        if (text.equalsIgnoreCase("read-only file system")) {
            return file + ": this cannot be written to: its file system is read-only";
        }
        boolean full = text.toLowerCase(Locale.ROOT).contains("no space left") || text.contains("quota");
        return (file == null ? "" : file + ": ") + (full ? "the disk is full; make room on it, and try again" : text);
    }
}
