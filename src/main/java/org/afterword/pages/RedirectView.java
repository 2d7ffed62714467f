package org.afterword.pages;

/** A page that stands where something used to be, and leads to where it is now. */
record RedirectView(SiteView site, HeadView head, String target) {}
