/** Finds links in articles and settings that lead to nothing on the site. */
package org.afterword.pages.links;
