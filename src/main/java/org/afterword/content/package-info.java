/** The site as values, read from and written to the content folder. */
package org.afterword.content;
