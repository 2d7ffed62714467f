/** Reads the whole site, as a value. */
package org.afterword.content;
