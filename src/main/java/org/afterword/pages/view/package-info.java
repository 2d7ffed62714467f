/** What a template may see. */
package org.afterword.pages.view;
