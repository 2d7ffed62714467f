/** Turns texts that systems keep as JSON trees, or as HTML that needs their own style sheets, into plain HTML. */
package org.afterword.importer.rich;
