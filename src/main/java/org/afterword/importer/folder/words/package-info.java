/** Turns what each generator puts into Markdown, such as Liquid, shortcodes and kramdown's marks, into Markdown that shows the same. */
package org.afterword.importer.folder.words;
