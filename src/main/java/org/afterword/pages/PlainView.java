package org.afterword.pages;

/** A page that says nothing but what its template does: the one for addresses that lead nowhere. */
record PlainView(SiteView site, HeadView head) {}
