/** Renders views through the templates of the theme. */
package org.afterword.template;
