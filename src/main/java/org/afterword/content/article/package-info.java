/** An article: its file read and written, and which articles are shown. */
package org.afterword.content.article;
