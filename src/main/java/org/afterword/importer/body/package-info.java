/** Turns the texts of an export into Markdown, and leaves as HTML what Markdown would not say alike. */
package org.afterword.importer.body;
