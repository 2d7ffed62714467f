/** Values that every other package may use: source text, positions, problems, safe HTML, fingerprints. */
package org.afterword.base;
