package org.afterword.pages;

/** A title that leads to a page of the site. */
record LinkView(String title, String url) {}
