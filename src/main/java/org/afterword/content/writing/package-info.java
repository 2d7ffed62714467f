/** Changes the content folder, all or nothing. */
package org.afterword.content.writing;
