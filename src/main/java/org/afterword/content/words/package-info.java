/** The words of the interface in each language, with their plural forms. */
package org.afterword.content.words;
