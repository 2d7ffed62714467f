/** Work done side by side, ahead of time, or only once, and how long it took. */
package org.afterword.base.work;
