package org.afterword.pages;

import java.util.stream.Stream;

/** One kind of page, feed or file: says which of them a site has. */
interface PageSet {
    Stream<Output> of(Catalog catalog);
}
