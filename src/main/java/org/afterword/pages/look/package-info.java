/** How pages look, and what their templates can do. */
package org.afterword.pages.look;
