/** The files of a folder that a generator made its site from: which are looked at, and how much of each is read. */
package org.afterword.importer.folder.files;
