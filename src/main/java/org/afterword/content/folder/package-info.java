/** The files of the content folder: what each is for, and whether it has changed. */
package org.afterword.content.folder;
