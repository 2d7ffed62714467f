package org.afterword.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
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
        return Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.off(Ansi.Style.parse(style));
    }

    /** Says in one line what stopped the program. A mistake of ours is said to be one, with its trace. */
    int failed(Exception failure) {
        if (failure instanceof IOException io) {
            err.println(styled("bold,fg(red)", "afterword: ") + said(io));
        } else {
            err.println("afterword: this is a mistake in Afterword itself; please report it with the lines below");
            failure.printStackTrace(err);
        }
        return Main.PROBLEMS;
    }

    private static String said(IOException failure) {
        var file = failure instanceof FileSystemException system ? system.getFile() : null;
        if (failure instanceof AccessDeniedException) {
            return file + ": permission denied";
        } else if (failure instanceof NoSuchFileException) {
            return file + ": no such file or folder";
        } else if (failure instanceof NotDirectoryException) {
            return file + ": this is not a folder";
        } else if (failure instanceof FileAlreadyExistsException) {
            return file + ": a file is in the way";
        }
        var reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        var text = reason == null ? failure.getClass().getSimpleName() : reason;
        boolean full = text.toLowerCase(Locale.ROOT).contains("no space left") || text.contains("quota");
        return (file == null ? "" : file + ": ") + (full ? "the disk is full" : text);
    }
}
