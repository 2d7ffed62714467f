/** An article's thread: its comments read, placed as a tree, counted, and written. */
package org.afterword.content.thread;
