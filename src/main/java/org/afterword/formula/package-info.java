/** Sets formulas in TeX as MathML, which browsers show without a script. */
package org.afterword.formula;
