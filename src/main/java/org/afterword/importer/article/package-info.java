/** Decides where each article lies, where the addresses of the old site lead, and what is written of each article. */
package org.afterword.importer.article;
