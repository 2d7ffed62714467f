package org.afterword.content.settings;

/** An entry of the site's navigation; the address is a path on the site or a whole address. */
public record Navigation(String title, String url) {}
