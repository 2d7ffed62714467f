package org.afterword.pages.view;

/** A page that says nothing but what its template does: the one for addresses that lead nowhere. */
public record PlainView(SiteView site, HeadView head) implements SpokenPage {}
