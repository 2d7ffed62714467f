/** Replaces the shortcodes in an article by what their templates make of them. */
package org.afterword.content.shortcode;
