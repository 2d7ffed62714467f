/** Reads what stands above an article, and in a generator's settings: YAML, TOML, JSON, and lines of names and values. */
package org.afterword.importer.folder.matter;
