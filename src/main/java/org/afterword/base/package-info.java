/** Small values that everyone may use: safe HTML, JSON, moments in time. */
package org.afterword.base;
