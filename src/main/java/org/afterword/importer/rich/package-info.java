/** Texts that systems keep as trees of JSON, or as HTML that only their own style sheets show well, as plain HTML. */
package org.afterword.importer.rich;
