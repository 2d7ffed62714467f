/** Reads the files of {@code content/data/}, whose values templates use. */
package org.afterword.content.data;
