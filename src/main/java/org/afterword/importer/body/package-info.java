/** Turns the texts of an export into Markdown, and keeps as HTML what Markdown cannot show in the same way. */
package org.afterword.importer.body;
