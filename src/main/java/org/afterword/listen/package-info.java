/** Takes answers from the web where somebody runs a host: bounded in every way, and told in counts alone. */
package org.afterword.listen;
