/** Writes the outputs that changed and removes those that went away. */
package org.afterword.build;
