package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** How a generator wants a blog written. */
interface Dialect {
    /** The template that frames every page, as a path from the site's folder. */
    String frame();

    /** The first text of {@link #frame()}. */
    String frameText() throws IOException;

    /** Writes all but the posts. */
    void writeFurniture(Path site) throws IOException;

    /** The files of a post, their paths from the site's folder. */
    Map<String, String> files(Post post);
}
