/** The articles in the orders and groups in which pages list them. */
package org.afterword.pages.catalog;
