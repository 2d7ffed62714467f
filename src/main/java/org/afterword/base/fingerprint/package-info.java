/** Short values that stand for long ones, so that a change is seen without a comparison. */
package org.afterword.base.fingerprint;
