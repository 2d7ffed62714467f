/** What readers can search: the words of articles and comments, in pieces that a page fetches as it needs them. */
package org.afterword.pages.search;
