/** Finds the generator that a folder of articles was written for, and has it hand over the whole site. */
package org.afterword.importer.folder;
