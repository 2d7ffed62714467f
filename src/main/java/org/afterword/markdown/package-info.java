/** Turns an author's or a visitor's Markdown (CommonMark 0.31.2 with extensions) into safe HTML. */
package org.afterword.markdown;
