/** The sets of outputs that a site has: one class for each kind of page, feed or file, aliases among them. */
package org.afterword.pages.sets;
