package org.afterword.pages.sets;

import java.util.stream.Stream;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Output;

/** One kind of page, feed or file: says which of them a site has. */
public interface PageSet {
    Stream<Output> of(Catalog catalog);
}
