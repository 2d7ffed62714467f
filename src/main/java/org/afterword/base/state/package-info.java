/** Files for the program's own state, and where the program lies. */
package org.afterword.base.state;
