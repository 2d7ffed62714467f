package org.afterword.pages.view;

/** A page that stands where something used to be, and leads to where it is now. */
public record RedirectView(SiteView site, HeadView head, String target) implements SpokenPage {}
