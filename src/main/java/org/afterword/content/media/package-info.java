/** The files that are copied, the sizes of images, and what is made of pictures. */
package org.afterword.content.media;
