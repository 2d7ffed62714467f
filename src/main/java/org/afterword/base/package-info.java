/** Values that every other package may use: source text, positions, problems, safe HTML, fingerprints, and work done ahead. */
package org.afterword.base;
