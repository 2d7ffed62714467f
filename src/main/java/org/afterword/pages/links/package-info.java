/** Finds what articles and settings lead to that is not on the site. */
package org.afterword.pages.links;
