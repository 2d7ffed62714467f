/** Sets the title of an article as a picture, for where its page is shared. */
package org.afterword.picture.title;
