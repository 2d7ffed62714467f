/** The files of the content folder: what each is for, and whether it is the one that it was. */
package org.afterword.content.folder;
