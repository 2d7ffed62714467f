/** One class for each static site generator: where it keeps its articles, what their fields mean, and where they were served. */
package org.afterword.importer.folder.generator;
