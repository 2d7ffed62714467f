package org.afterword.pages.view;

/** A title that leads to a page of the site. */
public record LinkView(String title, String url) {}
