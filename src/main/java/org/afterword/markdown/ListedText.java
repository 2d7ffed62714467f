package org.afterword.markdown;

/** An article's text as a list shows it, among others on one page. */
public record ListedText(ArticleText text) {}
