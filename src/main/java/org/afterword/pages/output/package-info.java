/** One file of the site to be, as data, and what it is made from. */
package org.afterword.pages.output;
