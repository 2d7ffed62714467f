/** Puts in place of the shortcodes that an article calls what their templates make of them. */
package org.afterword.content.shortcode;
