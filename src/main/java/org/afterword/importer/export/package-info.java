/** Writes a whole site as one file that other systems, and Afterword itself, can read. */
package org.afterword.importer.export;
