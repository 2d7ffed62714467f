/** How pages look and what their interface says: templates, words, and what templates can do. */
package org.afterword.pages.look;
