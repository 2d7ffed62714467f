/** The files that are copied, and the sizes of images. */
package org.afterword.content.media;
