/** Makes the parts of views that pages of several kinds have in common. */
package org.afterword.pages.parts;
